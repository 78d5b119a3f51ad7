import {leavesOf, textNode} from '../../phrasing/leaves.js'
import type {Source} from '../../source.js'
import type {Event, Heading, HeadingContent, PhrasingContent, Root, Text, Turn} from '../../tree.js'
import {recordHead} from './head.js'
import {recordLabelAt} from './label.js'
import type {RecordLabel} from './label.js'
import {recordLines} from './lines.js'
import {announces, isNarration, isSponsor} from './narration.js'
import {isHeading, recordParagraphs} from './paragraphs.js'
import type {RecordParagraph} from './paragraphs.js'
import {recordReader} from './phrasing.js'
import {recordSpeakers} from './speakers.js'

const firstQuoteIndent = 7
const longestOpening = 600

/** Reads a page of the Record: who has the floor, what is told by the reporters, what is printed. */
export function readRecord(source: Source): Root {
  const {value} = source
  const root: Root = {
    type: 'root',
    format: 'congressional-record',
    speakers: [],
    children: [],
    position: source.place(source.start, value.length)
  }
  const lines = recordLines(source)
  const head = recordHead(source, lines)
  if (head) root.children.push(head.node)
  const leaves = leavesOf(source)
  const readPhrasing = recordReader(source)
  const people = recordSpeakers(root)
  let turn: Turn | undefined
  let turns = 0
  /** Who has the floor, as the last label said. */
  let label: string | undefined
  /** What follows is printed, until somebody takes the floor. */
  let printing = false
  /** Even what is not set in is printed: `offered the following prayer:`. */
  let dictating = false

  for (const paragraph of recordParagraphs(value, head ? lines.slice(head.next) : lines)) add(paragraph)
  people.join()
  return root

  function add(paragraph: RecordParagraph): void {
    const [first] = paragraph.lines
    if (!first) return
    if (paragraph.kind === 'centred') addHeading(paragraph)
    else if (paragraph.kind === 'body') addBody(paragraph)
    else if (isSponsor(value, first.start)) {
      addNote('proceedings', read(paragraph))
      label = undefined
      printing = false
    } else if (paragraph.kind === 'deep' && turn && !printing && first.indent <= firstQuoteIndent)
      addSegment(read(paragraph))
    else {
      // A page may open with a table that somebody goes on to speak of.
      addNote('document', read(paragraph))
      printing = true
      dictating = false
    }
  }

  function addHeading(paragraph: RecordParagraph): void {
    const [first] = paragraph.lines
    const title =
      first !== undefined && isHeading(value.slice(first.start, Math.min(first.end, first.start + 100)))
    if (paragraph.afterRule || (title && label === undefined)) {
      label = undefined
      printing = false
    }
    dictating = false
    turn = undefined
    const children = read(paragraph)
    const start = children[0]?.position?.start
    const end = children.at(-1)?.position?.end
    if (!start || !end) return
    const content: HeadingContent[] = children.map((child) =>
      child.type === 'event' ? asText(child) : child
    )
    const heading: Heading = {
      type: 'heading',
      depth: title ? 2 : 3,
      children: content,
      position: {start, end}
    }
    root.children.push(heading)
  }

  /** A heading holds no events. */
  function asText({position, value: words}: Event): Text {
    const start = position?.start.offset ?? 0
    return textNode(source, start, start + words.length, [])
  }

  function addBody(paragraph: RecordParagraph): void {
    const [first] = paragraph.lines
    if (!first) return
    const found = recordLabelAt(value, first.start)
    if (found && hasWords(paragraph, found)) {
      begin(found)
      addSegment(read(paragraph, found.words))
      printing = announces(endOf(paragraph))
      return
    }
    const words = openingOf(paragraph)
    if (label === undefined || dictating || isNarration(words)) {
      addNote('proceedings', read(paragraph))
      dictating ||= words.endsWith(':')
      printing = dictating || announces(words)
      return
    }
    addSegment(read(paragraph))
    printing = announces(endOf(paragraph))
  }

  function begin({label: written, start, words}: RecordLabel): void {
    label = written
    dictating = false
    beginTurn(start, words)
    if (turn) turn.label = written
  }

  function beginTurn(start: number, end: number): Turn {
    turns++
    turn = {type: 'turn', id: `t${turns}`, children: [], position: source.place(start, end)}
    if (label !== undefined) people.add(label, turn)
    root.children.push(turn)
    return turn
  }

  function addSegment(children: PhrasingContent[]): void {
    const start = children[0]?.position?.start
    const end = children.at(-1)?.position?.end
    if (!start || !end) return
    const into = turn ?? beginTurn(start.offset ?? 0, start.offset ?? 0)
    into.children.push({type: 'segment', children, position: {start, end}})
    if (into.position) into.position.end = end
  }

  function addNote(kind: string, children: PhrasingContent[]): void {
    const start = children[0]?.position?.start
    const end = children.at(-1)?.position?.end
    if (!start || !end) return
    turn = undefined
    root.children.push({type: 'note', kind, children, position: {start, end}})
  }

  /** The lines of a paragraph as leaves; line endings part the words of two lines. */
  function read({lines: own}: RecordParagraph, from?: number): PhrasingContent[] {
    for (const [index, {start, end}] of own.entries()) {
      const next = own[index + 1]?.start ?? end
      const to = Math.min(next, end + (index + 1 < own.length ? 1 : 0))
      const begins = Math.max(start, from ?? start)
      if (begins < to) readPhrasing(begins, to, leaves)
    }
    return leaves.take()
  }

  /** A label without words is a name in a list. */
  function hasWords({lines: own}: RecordParagraph, {words}: RecordLabel): boolean {
    const last = own.at(-1)
    return last !== undefined && value.slice(words, Math.min(last.end, words + 200)).trim() !== ''
  }

  function openingOf({lines: own}: RecordParagraph): string {
    const first = own[0]?.start ?? 0
    const last = own.at(-1)?.end ?? first
    return value.slice(first, Math.min(last, first + longestOpening)).replace(/\s+/g, ' ')
  }

  function endOf({lines: own}: RecordParagraph): string {
    const first = own[0]?.start ?? 0
    const last = own.at(-1)?.end ?? first
    return value.slice(Math.max(first, last - longestOpening), last).replace(/\s+/g, ' ')
  }
}
