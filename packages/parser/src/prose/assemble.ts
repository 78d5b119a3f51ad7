import type {ClockSpan} from '../clock.js'
import type {Head} from '../labels/head.js'
import {pseudoKind} from '../labels/pseudo.js'
import {leavesOf} from '../phrasing/leaves.js'
import {readMarkdown} from '../phrasing/markdown.js'
import {readPlain} from '../phrasing/plain.js'
import type {Source} from '../source.js'
import type {
  Heading,
  HeadingContent,
  Note,
  PhrasingContent,
  Root,
  Segment,
  Speaker,
  Text,
  Time,
  Turn
} from '../tree.js'
import {isCredits} from './credits.js'
import type {Line} from './lines.js'
import {tableAt} from './table.js'

/** What was decided about the labels of a file. */
export interface Decided {
  readonly markdown: boolean
  readonly accepted: ReadonlySet<string>
  readonly byLabel: ReadonlyMap<string, Speaker>
}

/** Something at the start of a line that the reader acts on. */
type Act = 'label' | 'pseudo' | 'time' | undefined

/** Kinds of notes whose later paragraphs belong to them, until the next label. */
const lasting: ReadonlySet<string> = new Set(['sponsor', 'intro', 'outro', 'clip'])

/** Makes nodes of lines. */
export function assemble(source: Source, root: Root, lines: readonly Line[], decided: Decided): void {
  const {markdown} = decided
  const acts = actsOf(lines, decided.accepted)
  const leaves = leavesOf(source)
  const hasLabels = acts.includes('label')
  const firstTurn = turnsBegin(lines, acts)
  const eachLine = !markdown && longLines(lines)
  const lastLabel = acts.lastIndexOf('label')
  let turn: Turn | undefined
  let speaker: string | undefined
  let turns = 0
  let lastingKind: string | undefined
  let pendingTime: ClockSpan | undefined
  let pendingLeaf = false

  const beginTurn = (start: number, head?: Head): Turn => {
    turns++
    turn = {type: 'turn', id: `t${turns}`, children: [], position: source.place(start, start)}
    if (head) {
      turn.label = head.label
      speaker = decided.byLabel.get(head.label)?.id
      if (head.time) turn.time = timeOf(head.time)
    }
    if (speaker !== undefined) turn.speaker = speaker
    root.children.push(turn)
    return turn
  }
  const endTurn = (): void => {
    turn = undefined
    pendingTime = undefined
  }
  const read = (from: number, to: number, open = ''): void => {
    if (markdown) readMarkdown(source, from, to, leaves, open)
    else readPlain(source, from, to, leaves)
  }
  const addSegment = (start: number, children: PhrasingContent[], time?: Time): void => {
    if (children.length === 0 && !time) return
    const into = turn ?? beginTurn(start)
    const segment: Segment = {type: 'segment', children}
    const last = children.at(-1)
    const first = children[0]
    const own = time ?? (first?.type === 'timestamp' ? first.time : undefined)
    if (own) segment.time = {...own}
    if (first?.position && last?.position) {
      segment.position = {start: first.position.start, end: last.position.end}
      if (into.position) into.position.end = last.position.end
    }
    into.children.push(segment)
  }
  const addNote = (kind: string, start: number, children: PhrasingContent[]): void => {
    const end = children.at(-1)?.position?.end
    const note: Note = {type: 'note', kind, children}
    note.position = {start: source.place(start, start).start, end: end ?? source.place(start, start).end}
    root.children.push(note)
  }
  /** Reads the lines `[from, to)`, the first one from offset `start`. */
  const paragraph = (from: number, to: number, start: number, open = ''): PhrasingContent[] => {
    const plain = lines.slice(from, to).every(({kind}) => kind === 'plain')
    const last = lines[to - 1]
    if (plain && last) {
      read(start, last.end, open)
      return leaves.take()
    }
    for (let index = from; index < to; index++) {
      const line = lines[index]
      const next = lines[index + 1]
      if (!line) continue
      const content = index === from ? start : line.start
      // The line ending stays in the leaf: it parts the words of the two lines.
      const end = index + 1 < to && next ? Math.min(line.end + 1, next.start) : line.end
      read(content, end, index === from ? open : '')
    }
    return leaves.take()
  }

  let index = 0
  while (index < lines.length) {
    const line = lines[index]
    if (!line) break
    if (line.kind === 'blank' || line.kind === 'rule') {
      index++
      continue
    }
    if (line.kind === 'heading') {
      read(line.start, line.end)
      const children = leaves.take()
      if (children.length > 0) root.children.push(headingOf(source, line, children))
      endTurn()
      lastingKind = undefined
      index++
      continue
    }
    if (line.kind === 'row') {
      const table = tableAt(source, lines, index)
      if (table) {
        for (const row of table.rows) {
          read(row.start, row.end)
          const children = leaves.take()
          if (row.time) {
            const {start, end} = row.time
            children.unshift(timestampOf(source, start, end, row.time.startMs))
          }
          if (children.length > 0) addSegment(row.time?.start ?? row.start, children)
        }
        index = table.next
        continue
      }
    }
    const act = acts[index]
    let start = line.start
    let open = ''
    const {head} = line
    if (act && head) {
      start = head.words
      open = head.open
      if (act === 'label') {
        lastingKind = undefined
        endTurn()
        beginTurn(head.start, head)
      } else if (act === 'pseudo') {
        const kind = pseudoKind(head.label) ?? 'break'
        const to = endOfParagraph(lines, acts, index, eachLine)
        const children = head.alone && to === index + 1 ? [] : paragraph(index, to, start, open)
        addNote(kind, head.start, children)
        if (children.length === 0) {
          // Nothing but the label: it is what the note says.
          const label = source.place(head.labelStart, head.labelStart + head.label.length)
          const text: Text = {type: 'text', value: head.label, position: label}
          const note = root.children.at(-1)
          if (note?.type === 'note') {
            note.children.push(text)
            note.position = {start: note.position?.start ?? label.start, end: label.end}
          }
        }
        endTurn()
        if (lasting.has(kind)) lastingKind = kind
        index = to
        continue
      } else {
        pendingTime = head.time
        pendingLeaf = true
      }
      if (head.alone) {
        const next = lines[index + 1]
        // A lone time or label speaks of the lines that follow, in this paragraph or the next.
        if (pendingTime && (!next || acts[index + 1] !== undefined)) flushTime(index)
        index++
        continue
      }
    }
    const to = endOfParagraph(lines, acts, index, eachLine)
    const isNote =
      lastingKind !== undefined
        ? lastingKind
        : hasLabels && index < firstTurn
          ? 'prose'
          : hasLabels && index > lastLabel && closes(line, index)
            ? 'credits'
            : undefined
    if (isNote !== undefined && act === undefined) {
      const children = paragraph(index, to, start, open)
      if (children.length > 0) addNote(isNote, line.start, children)
      if (isNote === 'credits') {
        lastingKind = 'credits'
        endTurn()
      }
      index = to
      continue
    }
    const children = paragraph(index, to, start, open)
    if (pendingTime && pendingLeaf) {
      const {start: from, end, startMs} = pendingTime
      children.unshift(timestampOf(source, from, end, startMs))
      addSegment(from, children)
    } else {
      addSegment(start, children)
    }
    pendingTime = undefined
    pendingLeaf = false
    index = to
  }

  function flushTime(at: number): void {
    if (!pendingTime) return
    const {start, end, startMs} = pendingTime
    if (at >= 0) addSegment(start, [timestampOf(source, start, end, startMs)])
    pendingTime = undefined
    pendingLeaf = false
  }
  function closes(line: Line, at: number): boolean {
    if (at === 0 || lines[at - 1]?.kind === 'plain' || turn === undefined) return false
    return isCredits(source.value.slice(line.start, line.end))
  }
  flushTime(lines.length)
}

function timeOf({startMs}: ClockSpan): Time {
  return {startMs, origin: 'explicit'}
}

function timestampOf(source: Source, start: number, end: number, startMs: number): PhrasingContent {
  return {
    type: 'timestamp',
    value: source.value.slice(start, end),
    time: {startMs, origin: 'explicit'},
    position: source.place(start, end)
  }
}

function headingOf(source: Source, line: Line, children: readonly PhrasingContent[]): Heading {
  const content: HeadingContent[] = []
  for (const child of children) {
    if (child.type !== 'event') content.push(child)
    else if (child.position) content.push({type: 'text', value: child.value, position: child.position})
  }
  return {
    type: 'heading',
    depth: line.depth,
    children: content,
    position: source.place(line.start, line.end)
  }
}

/** What each line begins with. Bare times count only where several lines begin with one. */
function actsOf(lines: readonly Line[], accepted: ReadonlySet<string>): Act[] {
  let bare = 0
  for (const {head} of lines) if (head?.label === '' && head.time && !head.time.bracketed) bare++
  return lines.map(({head}) => {
    if (!head) return undefined
    if (head.label === '') return head.time?.bracketed || bare >= 3 ? 'time' : undefined
    if (accepted.has(head.label)) return 'label'
    if (pseudoKind(head.label) && (head.marked || !head.alone || head.time)) return 'pseudo'
    return undefined
  })
}

/**
 * The line from which body text counts as said: the first label; where much is said before it (a
 * talk with questions at its end), or a time comes before it, the start.
 */
function turnsBegin(lines: readonly Line[], acts: readonly Act[]): number {
  const label = acts.findIndex((act) => act === 'label')
  const time = acts.findIndex((act) => act === 'time')
  const first = time >= 0 && time < label ? time : label
  if (first < 0) return 0
  let before = 0
  let all = 0
  for (const [index, {start, end}] of lines.entries()) {
    all += end - start
    if (index < first) before += end - start
  }
  return before > 4000 && before * 5 > all ? 0 : first
}

/** The first line after the paragraph that holds a line. */
function endOfParagraph(
  lines: readonly Line[],
  acts: readonly Act[],
  from: number,
  eachLine: boolean
): number {
  let to = from + 1
  if (eachLine) return to
  const kind = lines[from]?.kind
  while (to < lines.length && acts[to] === undefined) {
    const next = lines[to]?.kind
    if (next === 'plain' || (next === 'quote' && kind === 'quote')) to++
    else break
  }
  return to
}

/** Lines that no one wrapped: then each is a paragraph. */
function longLines(lines: readonly Line[]): boolean {
  let count = 0
  let long = 0
  for (const {kind, start, end} of lines) {
    if (kind === 'blank') continue
    count++
    if (end - start > 130) long++
  }
  return long > 0 && long * 20 >= count
}
