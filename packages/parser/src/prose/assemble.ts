import type {Head} from '../labels/head.js'
import {pseudoKind} from '../labels/pseudo.js'
import {leavesOf, textNode} from '../phrasing/leaves.js'
import type {ReadPhrasing} from '../phrasing/reader.js'
import type {Source} from '../source.js'
import type {PhrasingContent, Root, Speaker} from '../tree.js'
import {act, actsOf, paragraphEnd, turnsBegin} from './acts.js'
import {isCredits} from './credits.js'
import type {Line} from './lines.js'
import {tableAt} from './table.js'
import {timestampOf, writerOf} from './writer.js'

/** What was decided about the labels of a file. */
export interface Decided {
  readonly read: ReadPhrasing
  /** Each line is a paragraph. */
  readonly eachLine: boolean
  readonly accepted: ReadonlySet<string>
  readonly byLabel: ReadonlyMap<string, Speaker>
}

/** Kinds of notes whose later paragraphs belong to them, until the next label or heading. */
const lasting: ReadonlySet<string> = new Set(['sponsor', 'intro', 'outro', 'clip', 'credits'])

/** Makes nodes of lines. */
export function assemble(source: Source, root: Root, lines: readonly Line[], decided: Decided): void {
  const {eachLine} = decided
  const acts = actsOf(lines, decided.accepted)
  const {byLine, firstLabel, lastLabel} = acts
  const turnsFrom = turnsBegin(lines, acts)
  const writer = writerOf(source, root)
  const read = paragraphReader(source, lines, decided.read)
  /** The kind of note that goes on. */
  let going: string | undefined

  let index = 0
  while (index < lines.length) index = readAt(index)
  writer.end()

  /** Reads what begins at a line; returns the line after it. */
  function readAt(at: number): number {
    const line = lines[at]
    if (!line || line.kind === 'blank' || line.kind === 'rule') return at + 1
    if (line.kind === 'heading') {
      going = undefined
      const children = read(at, at + 1, line.start, '')
      if (children.length > 0) writer.heading(line.depth, line.start, line.end, children)
      return at + 1
    }
    if (line.kind === 'marker') {
      writer.note('marker', line.start, read(at, at + 1, line.start, ''))
      return at + 1
    }
    const table = line.kind === 'row' ? tableAt(source, lines, at) : undefined
    if (table) {
      for (const {start, end, time, head: named} of table.rows) {
        if (named && decided.accepted.has(named.label)) {
          writer.label(named, decided.byLabel.get(named.label)?.id)
        } else if (time) writer.time(time)
        writer.segment(start, read(-1, end, start, ''))
      }
      return table.next
    }
    const {head} = line
    const begins = byLine[at]
    if (head && begins === act.label) return readLabel(at, head)
    if (head && begins === act.part) return readPart(at, head)
    if (!head?.time || begins !== act.time) return readBody(at, line.start, '')
    writer.time(head.time)
    return head.alone ? at + 1 : readBody(at, head.words, '')
  }

  function readLabel(at: number, head: Head): number {
    going = undefined
    writer.label(head, decided.byLabel.get(head.label)?.id)
    return head.alone ? at + 1 : readBody(at, head.words, head.open)
  }

  /** `Break: [01:33]`, `Sponsor: words`. */
  function readPart(at: number, head: Head): number {
    const kind = pseudoKind(head.label) ?? 'break'
    const to = head.alone ? at + 1 : paragraphEnd(lines, acts, at, eachLine)
    const {labelStart, label, time} = head
    const children = head.alone ? [] : read(at, to, head.words, head.open)
    if (time) children.unshift(timestampOf(source, time))
    // Where nothing else is said, the label is what the note says.
    if (children.length === 0) children.push(textNode(source, labelStart, labelStart + label.length, []))
    writer.note(kind, head.start, children)
    going = lasting.has(kind) ? kind : undefined
    return to
  }

  function readBody(at: number, start: number, open: string): number {
    const to = paragraphEnd(lines, acts, at, eachLine)
    const own = byLine[at] === act.label || byLine[at] === act.time
    const kind = own ? undefined : noteKind(at)
    const children = read(at, to, start, open)
    if (kind === undefined) writer.segment(start, children)
    else if (children.length > 0) writer.note(kind, start, children)
    return to
  }

  /** The kind of note that a paragraph without a label is; nothing where it is speech. */
  function noteKind(at: number): string | undefined {
    if (going !== undefined) return going
    if (firstLabel < 0) return undefined
    if (at < turnsFrom) return 'prose'
    const line = lines[at]
    if (at < lastLabel || !line || !writer.speaks() || lines[at - 1]?.kind === 'plain') return undefined
    if (!isCredits(source.value.slice(line.start, line.end))) return undefined
    going = 'credits'
    return going
  }
}

/** Reads the lines `[from, to)`, the first from offset `start` on; with `from` -1 the span `[start, to)`. */
type ReadParagraph = (from: number, to: number, start: number, open: string) => PhrasingContent[]

function paragraphReader(source: Source, lines: readonly Line[], readPhrasing: ReadPhrasing): ReadParagraph {
  const leaves = leavesOf(source)
  const read = (start: number, end: number, open: string): void => readPhrasing(start, end, leaves, open)
  return (from, to, start, open) => {
    const last = lines[to - 1]
    if (from < 0) read(start, to, open)
    else if (last && isWhole(lines, from, to)) read(start, last.end, open)
    else {
      for (let index = from; index < to; index++) {
        const line = lines[index]
        if (!line) continue
        // The line ending stays in the leaf: it parts the words of the two lines.
        const next = index + 1 < to ? (lines[index + 1]?.start ?? line.end) : line.end
        read(index === from ? start : line.start, Math.min(line.end + 1, next), index === from ? open : '')
      }
    }
    return leaves.take()
  }
}

/** Whether nothing but words and line endings lies between the lines. */
function isWhole(lines: readonly Line[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (lines[index]?.kind !== 'plain') return false
  return true
}
