import type {PhrasingContent, Segment, Turn} from '../tree.js'

/** A segment with the time at which its cue is shown. */
export interface Timed {
  readonly turn: Turn
  /** Absent where the turn has no words. */
  readonly segment: Segment | undefined
  readonly startMs: number
  readonly endMs: number
}

/** About how long a character takes to say: 150 words a minute. */
const characterMs = 65

/**
 * The times of the cues of turns. Where the tree states none they are estimated, by the share of
 * characters between the times around, or by the usual speed of speech.
 */
export function timesOf(turns: readonly Turn[]): {readonly cues: Timed[]; readonly estimated: boolean} {
  const cues: Array<{turn: Turn; segment: Segment | undefined; start: number | undefined; length: number}> =
    []
  for (const turn of turns) {
    if (turn.children.length === 0) {
      if (turn.label !== undefined)
        cues.push({turn, segment: undefined, start: turn.time?.startMs, length: 0})
      continue
    }
    for (const [index, segment] of turn.children.entries()) {
      const start = segment.time?.startMs ?? (index === 0 ? turn.time?.startMs : undefined)
      cues.push({turn, segment, start, length: lengthOf(segment.children) + 1})
    }
  }
  const starts = fill(cues)
  let estimated = false
  const timed = cues.map(({turn, segment, start, length}, index) => {
    if (start === undefined || segment?.time?.origin === 'interpolated') estimated = true
    const startMs = starts[index] ?? 0
    const next = starts[index + 1]
    const said = startMs + length * characterMs
    const endMs =
      segment?.time?.endMs ?? (next !== undefined && next >= startMs ? Math.min(next, said) : said)
    return {turn, segment, startMs, endMs}
  })
  return {cues: timed, estimated}
}

/** Starts for all cues: those that are known, the others by characters between them. */
function fill(cues: ReadonlyArray<{readonly start: number | undefined; readonly length: number}>): number[] {
  const starts: number[] = []
  let before = 0
  let at = 0
  while (at < cues.length) {
    const known = cues[at]?.start
    if (known !== undefined) {
      before = known
      starts.push(known)
      at++
      continue
    }
    // Before `at` stands a known cue, whose words take their share, or nothing.
    let next = at
    let characters = at > 0 ? (cues[at - 1]?.length ?? 0) : 0
    const lengths: number[] = [characters]
    while (next < cues.length && cues[next]?.start === undefined) {
      const {length = 0} = cues[next] ?? {}
      characters += length
      lengths.push(length)
      next++
    }
    const after = cues[next]?.start
    const each =
      after === undefined
        ? characterMs
        : Math.min(characterMs, Math.max(0, after - before) / Math.max(1, characters))
    let sum = 0
    for (let index = at; index < next; index++) {
      sum += lengths[index - at] ?? 0
      starts.push(Math.round(before + sum * each))
    }
    before = starts.at(-1) ?? before
    at = next
  }
  return starts
}

function lengthOf(children: readonly PhrasingContent[]): number {
  let length = 0
  for (const child of children)
    length += child.type === 'link' ? lengthOf(child.children) : child.value.length
  return length
}
