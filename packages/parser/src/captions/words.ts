import type {Source} from '../source.js'
import type {PhrasingContent, Words} from '../tree.js'
import type {Cue} from './cue.js'

/** Word times from the times inside a cue; words before the first one start with the cue. */
export function wordsOf(
  source: Source,
  {timings}: Cue,
  children: readonly PhrasingContent[],
  stamps: ReadonlyArray<{readonly ms: number; readonly at: number}>
): Words | undefined {
  const starts: Array<{ms: number; offset: number}> = []
  for (const {ms, at} of [{ms: timings.startMs, at: 0}, ...stamps]) {
    const offset = wordFrom(source.value, children, at)
    if (offset === undefined) continue
    // Of two times before one word the later one holds.
    if (starts.at(-1)?.offset === offset) starts.pop()
    starts.push({ms, offset})
  }
  if (starts.length === 0) return undefined
  return {
    offsets: starts.map(({offset}) => offset),
    startMs: starts.map(({ms}) => ms),
    endMs: starts.map(({ms}, index) => Math.max(ms, starts[index + 1]?.ms ?? timings.endMs))
  }
}

/** Where the first word at or after an offset begins. */
function wordFrom(value: string, children: readonly PhrasingContent[], at: number): number | undefined {
  for (const {type, position} of children) {
    const start = position?.start.offset
    const end = position?.end.offset
    if (type !== 'text' || start === undefined || end === undefined || end <= at) continue
    for (let offset = Math.max(start, at); offset < end; offset++)
      if (/\S/.test(value.charAt(offset))) return offset
  }
  return undefined
}
