import type {Point, Position} from 'unist'
import type {ClockSpan} from '../clock.js'
import type {Head} from '../labels/head.js'
import type {Source} from '../source.js'
import type {Heading, HeadingContent, Note, PhrasingContent, Root, Segment, Timestamp, Turn} from '../tree.js'

/** Adds nodes to a root in source order; keeps the turn that goes on, who speaks, and a lone time. */
export interface Writer {
  /** A written label begins a turn. */
  label(head: Head, speaker: string | undefined): void
  /** A time that speaks of what follows. */
  time(clock: ClockSpan): void
  /** Words that the turn goes on with; `start` is where they begin. */
  segment(start: number, children: PhrasingContent[]): void
  heading(depth: number, start: number, end: number, children: readonly PhrasingContent[]): void
  note(kind: string, start: number, children: PhrasingContent[]): void
  /** Ends what is open: a time that nothing follows is a segment of its own. */
  end(): void
  /** Whether a turn goes on. */
  speaks(): boolean
}

/** Makes a writer for a root. */
export function writerOf(source: Source, root: Root): Writer {
  let turn: Turn | undefined
  let speaker: string | undefined
  let clock: ClockSpan | undefined
  /** The label of the turn that goes on. */
  let begunBy: Head | undefined
  let turns = 0

  const begin = (start: number, head?: Head): Turn => {
    turns++
    const begun = newTurn(`t${turns}`, source.point(start), speaker, head)
    root.children.push(begun)
    turn = begun
    return begun
  }
  const add = (start: number, children: PhrasingContent[]): void => {
    const first = children[0]
    const last = children.at(-1)
    if (!first?.position || !last?.position) return
    const into = turn ?? begin(start)
    const segment: Segment = {
      type: 'segment',
      children,
      position: {start: first.position.start, end: last.position.end}
    }
    if (first.type === 'timestamp') segment.time = {...first.time}
    // Most turns have one segment: an array that is pushed to keeps room for sixteen more.
    if (into.children.length === 0) into.children = [segment]
    else into.children.push(segment)
    if (into.position) into.position.end = last.position.end
  }
  const addTime = (): void => {
    if (clock) add(clock.start, [timestampOf(source, clock)])
    clock = undefined
  }
  const end = (): void => {
    addTime()
    if (begunBy && turn?.position && turn.children.length === 0) {
      turn.position.end = source.point(Math.max(begunBy.labelStart, begunBy.words))
    }
    begunBy = undefined
    turn = undefined
  }
  return {
    label(head, of) {
      end()
      speaker = of
      begunBy = head
      begin(head.start, head)
    },
    time(next) {
      addTime()
      clock = next
    },
    segment(start, children) {
      if (children.length === 0) return
      const from = clock?.start ?? start
      if (clock) children.unshift(timestampOf(source, clock))
      clock = undefined
      add(from, children)
    },
    heading(depth, start, to, children) {
      end()
      const content: HeadingContent[] = children.map((child) =>
        child.type === 'event' ? {type: 'text', value: child.value, ...placed(child)} : child
      )
      const heading: Heading = {type: 'heading', depth, children: content, position: source.place(start, to)}
      root.children.push(heading)
    },
    note(kind, start, children) {
      end()
      const {start: from} = source.place(start, start)
      const note: Note = {type: 'note', kind, children, position: {start: from, end: from}}
      const last = children.at(-1)?.position
      if (last) note.position = {start: from, end: last.end}
      root.children.push(note)
    },
    end,
    speaks: () => turn !== undefined
  }
}

/** A turn without segments, which ends where it begins. Its fields stand in one literal: added one by one they take more room. */
function newTurn(id: string, start: Point, speaker: string | undefined, head: Head | undefined): Turn {
  const position: Position = {start, end: start}
  const children: Segment[] = []
  if (!head) {
    return speaker === undefined
      ? {type: 'turn', id, children, position}
      : {type: 'turn', id, children, position, speaker}
  }
  const {label, time} = head
  const turn: Turn =
    speaker === undefined
      ? {type: 'turn', id, children, position, label}
      : {type: 'turn', id, children, position, speaker, label}
  if (time) turn.time = {startMs: time.startMs, origin: 'explicit'}
  return turn
}

function placed(node: PhrasingContent): Pick<PhrasingContent, 'position'> {
  return node.position ? {position: node.position} : {}
}

/** A time as a node. */
export function timestampOf(source: Source, {start, end, startMs}: ClockSpan): Timestamp {
  return {
    type: 'timestamp',
    value: source.value.slice(start, end),
    time: {startMs, origin: 'explicit'},
    position: source.place(start, end)
  }
}
