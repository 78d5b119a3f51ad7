import type {Source} from '../source.js'
import type {Root, Turn} from '../tree.js'

/** A written time at the start of a turn or a segment. */
interface Anchor {
  readonly start: number
  readonly end: number
  readonly startMs: number
}

/**
 * Reports times that run backwards, then gives a time to turns without one: that of the segment they
 * begin with (`inherited`), else, between two written times, by their share of the characters there
 * (`interpolated`). Before the first and after the last written time nothing is known.
 */
export function completeTimes(source: Source, root: Root): void {
  const anchors = anchorsOf(root)
  if (anchors.length === 0) return
  const inOrder = reportDisorder(source, anchors)
  let next = 0
  for (const node of root.children) {
    if (node.type !== 'turn' || node.time) continue
    const first = node.children[0]
    if (first?.time && beginsWithTime(node)) {
      node.time = {startMs: first.time.startMs, origin: 'inherited'}
      continue
    }
    const at = node.position?.start.offset ?? 0
    while (next < anchors.length && (anchors[next]?.start ?? 0) <= at) next++
    const before = anchors[next - 1]
    const after = anchors[next]
    if (!inOrder || !before || !after || after.startMs < before.startMs) continue
    const share = (at - before.start) / (after.start - before.start)
    const startMs = Math.round(before.startMs + share * (after.startMs - before.startMs))
    node.time = {startMs, origin: 'interpolated'}
  }
}

function beginsWithTime({children: [segment]}: Turn): boolean {
  return segment?.children[0]?.type === 'timestamp'
}

function anchorsOf(root: Root): Anchor[] {
  const found: Anchor[] = []
  for (const node of root.children) {
    if (node.type !== 'turn') continue
    const {time, position, children} = node
    const start = position?.start.offset ?? 0
    if (time?.origin === 'explicit') {
      const end = children[0]?.position?.start.offset ?? position?.end.offset ?? start
      found.push({start, end, startMs: time.startMs})
    }
    for (const segment of children) {
      const stamp = segment.children[0]
      if (segment.time?.origin !== 'explicit' || stamp?.type !== 'timestamp') continue
      found.push({
        start: stamp.position?.start.offset ?? 0,
        end: stamp.position?.end.offset ?? 0,
        startMs: segment.time.startMs
      })
    }
  }
  return found
}

/** What more is out of order in one file says nothing new. */
const mostMessages = 20

/** Tells of the first times that are before the one above; whether nearly all stand in order. */
function reportDisorder(source: Source, anchors: readonly Anchor[]): boolean {
  let before = 0
  let count = 0
  for (const {start, end, startMs} of anchors) {
    if (startMs < before && ++count <= mostMessages) {
      source.message(
        `Unexpected time \`${shown(startMs)}\` after \`${shown(before)}\`, expected times in order; both are kept`,
        'time-order',
        start,
        end
      )
    }
    before = startMs
  }
  // A file of several parts begins anew now and then; times all over the place are no times of a recording.
  return count * 10 <= anchors.length
}

/** `1:02:03`. */
function shown(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
