import {decideLabels} from '../labels/decide.js'
import type {Candidate} from '../labels/decide.js'
import {shapesOfFile} from '../labels/shape.js'
import {resolveSpeakers} from '../labels/speakers.js'
import type {Stated} from '../labels/speakers.js'
import {markdownReader} from '../phrasing/markdown.js'
import {plainReader} from '../phrasing/plain.js'
import type {ReadPhrasing} from '../phrasing/reader.js'
import type {Source} from '../source.js'
import type {Metadata, Root} from '../tree.js'
import {linesAreParagraphs} from './acts.js'
import {assemble} from './assemble.js'
import {mentionsIn} from './mentions.js'
import {introducedIn, markHosts} from './introductions.js'
import {namesUnder, readFrontMatter} from './front-matter.js'
import {linesOf} from './lines.js'
import type {Line} from './lines.js'
import {linkResumed} from './resumes.js'
import {addTableHeads} from './table.js'
import {completeTimes} from './times.js'

/** A transcript of paragraphs as its lines, before labels are decided. */
export interface Prose {
  readonly format: string
  readonly lines: Line[]
  /** The words without markup, for what they say of people. */
  readonly words: string
  readonly read: ReadPhrasing
  /** Lines do not end paragraphs, however long they are. */
  readonly wrapped: boolean
  readonly front?: Metadata | undefined
}

/** Reads a transcript of paragraphs, in plain text or Markdown. */
export function readProse(source: Source, format: 'text' | 'markdown'): Root {
  const markdown = format === 'markdown'
  const front = markdown ? readFrontMatter(source) : undefined
  const lines = linesOf(source, front?.nextLine ?? 0, markdown)
  if (markdown) addTableHeads(source, lines)
  const read = markdown ? markdownReader(source) : plainReader(source)
  return readLines(source, {format, lines, words: source.value, read, wrapped: markdown, front: front?.node})
}

/** Decides who speaks in a transcript of paragraphs, and makes its tree. */
export function readLines(source: Source, {format, lines, words, read, wrapped, front}: Prose): Root {
  const stated = statedIn(front)
  const introduced = introducedIn(words)
  const unwrapped = linesAreParagraphs(lines)
  const shapes = shapesOfFile()
  const accepted = decideLabels(candidatesOf(lines, unwrapped), {
    listed: stated.map(({name}) => name),
    introduced: introduced.map(({name}) => name),
    paragraphs: paragraphsOf(lines, unwrapped),
    mentions: mentionsIn(words),
    shapeOf: shapes,
    explain: source.explain
  })
  const {speakers, byLabel} = resolveSpeakers([...accepted], [...stated, ...introduced], shapes)
  const root: Root = {
    type: 'root',
    format,
    speakers,
    children: [],
    position: source.place(source.start, source.value.length)
  }
  if (front) root.children.push(front)
  dropUnaccepted(lines, accepted)
  assemble(source, root, lines, {read, eachLine: unwrapped && !wrapped, accepted, byLabel})
  completeTimes(source, root)
  markHosts(root)
  linkResumed(root)
  return root
}

/** The people that front matter names. */
function statedIn(front: Metadata | undefined): Stated[] {
  const {data} = front ?? {}
  return [
    ...namesUnder(data, ['host', 'hosts']).map((name) => ({name, role: 'host' as const})),
    ...namesUnder(data, ['guest', 'guests']).map((name) => ({name, role: 'guest' as const})),
    ...namesUnder(data, ['speaker', 'speakers', 'participants', 'panelists']).map((name) => ({
      name,
      role: undefined
    }))
  ]
}

/** The possible labels, one after another: a file may have as many as lines. */
function* candidatesOf(lines: readonly Line[], unwrapped: boolean): Generator<Candidate> {
  for (let index = 0; index < lines.length; index++) {
    const head = lines[index]?.head
    if (!head || head.label === '') continue
    const quotes = head.alone && nextWritten(lines, index + 1)?.kind === 'quote'
    yield {head, first: beginsParagraph(lines, index, unwrapped), quotes}
  }
}

function paragraphsOf(lines: readonly Line[], unwrapped: boolean): number {
  let count = 0
  for (let index = 0; index < lines.length; index++) if (beginsParagraph(lines, index, unwrapped)) count++
  return count
}

/** Whether a line begins a paragraph: so does one below a line that may have a label, and any line that no one wrapped. */
function beginsParagraph(lines: readonly Line[], index: number, unwrapped: boolean): boolean {
  const before = lines[index - 1]
  if (lines[index]?.kind !== 'plain') return false
  return unwrapped || before?.kind !== 'plain' || (before.head !== undefined && before.head.label !== '')
}

/** The first line from `from` on that is not blank; at most a few lines on. */
function nextWritten(lines: readonly Line[], from: number): Line | undefined {
  for (let index = from; index < from + 4; index++) if (lines[index]?.kind !== 'blank') return lines[index]
  return undefined
}

/** Where a label was none after all, the time before it counts. */
function dropUnaccepted(lines: Line[], accepted: ReadonlySet<string>): void {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const head = line?.head
    if (line && head?.timeOnly && !accepted.has(head.label)) lines[index] = {...line, head: head.timeOnly}
  }
}
