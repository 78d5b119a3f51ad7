import {characterFinder, finderOf} from '../finder.js'
import type {Finder} from '../finder.js'
import {bareHead} from '../labels/bare-head.js'
import {spacesEnd} from '../labels/characters.js'
import {headAt} from '../labels/head.js'
import type {Head} from '../labels/head.js'
import {stopHead} from '../labels/stop-head.js'
import {repairedSlice} from '../repair/repair.js'
import type {Source} from '../source.js'

/** What a line is, before labels are decided. */
type LineKind = 'blank' | 'plain' | 'heading' | 'rule' | 'item' | 'quote' | 'row' | 'marker'

/** A line of a text or Markdown file. */
export interface Line {
  readonly kind: LineKind
  /** Where its content starts: after `>`, `-`, `#`. */
  readonly start: number
  /** Where its content ends: before trailing white space and closing `#`. */
  readonly end: number
  /** Of headings: 1 to 6. */
  readonly depth: number
  readonly head: Head | undefined
}

/** Blank lines are all alike: one stands for every one of them. */
const blankLine: Line = {kind: 'blank', start: 0, end: 0, depth: 0, head: undefined}

const heading = /(#{1,6})(?:[ \t]+|(?=[A-Z\u00c0-\u00de]))/y
const rule = /^(?:[-*_=] ?){3,200}$/
/** What transcription services write between parts and pages. */
const marker =
  /^(?:PART \d{1,3} OF \d{1,3} (?:STARTS|BEGINS|ENDS)\b.{0,40}|[^\w\s]{0,3}(?:end of (?:audio|recording|transcript|interview|video|tape|file)|(?:audio|recording|transcript) ends)[^\w\s]{0,3}|page \d{1,4}(?: of \d{1,4})?)$/i
/** What no marker is without: most lines need not be cut out to see that they are none. */
const markerWords = /[^\w\s]{0,3}(?:p(?:art|age) \d|end of |(?:audio|recording|transcript) ends)/iy
const quote = /(?:>[ \t]?){1,8}/y
const item = /(?:[-*+]|\d{1,3}[.)])[ \t]+/y

// Pages that were turned into Markdown run turns together: `… picks? **ANN:&nbsp;** Sure`.
const boldLabel = /\*\*[A-Z][^*:\n]{0,40}:(?:&nbsp;|[ \t]){0,4}\*\*/g
const innerLabel = new RegExp(
  `${boldLabel.source}|${String.raw`\b[A-Z][A-Z.'-]{1,20}(?: [A-Z][A-Z.'-]{1,20}){0,2}:&nbsp;`}`,
  'g'
)

/** Finds labels within lines, by what the file shows of them. */
function innerFinder(value: string): Finder | undefined {
  if (value.includes(':&nbsp;')) return finderOf(value, innerLabel)
  return value.includes(':**') ? finderOf(value, boldLabel) : undefined
}

/** Reads the lines of a source from line `first` on. */
export function linesOf(source: Source, first: number, markdown: boolean): Line[] {
  const {value, lineStarts, lineEnds} = source
  const lines: Line[] = []
  const nextInner = markdown ? innerFinder(value) : undefined
  const readHead = headReader(source, markdown)
  for (let index = first; index < lineStarts.length; index++) {
    let start = lineStarts[index] ?? 0
    const end = lineEnds[index] ?? 0
    if (nextInner) {
      for (let at = nextInner(start + 1); at < end; at = nextInner(at + 1)) {
        if (/^[\s*_>#+-]*$/.test(value.slice(start, at)) || !/[\s\]*]/.test(value.charAt(at - 1))) continue
        lines.push(lineOf(value, start, at, markdown, readHead))
        start = at
      }
    }
    lines.push(lineOf(value, start, end, markdown, readHead))
  }
  addBareNames(value, lines)
  return lines
}

/** Reads what may be a label or a time at the start of the words `[start, end)` of a line. */
type ReadHead = (start: number, end: number) => Head | undefined

function headReader(source: Source, markdown: boolean): ReadHead {
  const {value, repairs} = source
  const nextColon = characterFinder(value, ':\uff1a')
  const labels = new Map<string, string>()
  return (start, end) => {
    const stopped = stopHead(value, start, end)
    if (stopped) return stopped
    // Labels have a colon, and times have, but for names in bold that stand alone.
    if (nextColon(start) >= end && !(markdown && isMark(value.charCodeAt(spacesEnd(value, start))))) {
      return undefined
    }
    const head = headAt(value, start, end, markdown)
    if (!head || head.label === '') return head
    if (repairs.length > 0) head.label = repairedSlice(source, head.labelStart, head.label)
    // Labels recur: looking up the same string again is several times as fast as an equal one.
    const same = labels.get(head.label)
    if (same === undefined) labels.set(head.label, head.label)
    else head.label = same
    return head
  }
}

function isMark(code: number): boolean {
  return code === 42 || code === 95
}

/** A name on a line of its own above a line that begins with a time may be a label. */
function addBareNames(value: string, lines: Line[]): void {
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]
    const below = lines[index + 1]?.head
    if (
      !line ||
      line.kind !== 'plain' ||
      line.head ||
      !below ||
      (below.label !== '' && !below.timeOnly) ||
      line.end - line.start > 48
    )
      continue
    if (lines[index - 1]?.kind === 'plain') continue
    const head = bareHead(value, line.start, line.end)
    if (head) lines[index] = {...line, head}
  }
}

function skip(pattern: RegExp, value: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(value) ? pattern.lastIndex : at
}

function lineOf(value: string, from: number, to: number, markdown: boolean, readHead: ReadHead): Line {
  let start = from
  while (start < to && isIndent(value.charCodeAt(start))) start++
  let end = to
  while (end > start && isSpace(value.charCodeAt(end - 1))) end--
  if (start >= end) return blankLine
  if (end - start <= 70 && isMarker(value, start, end)) {
    return {kind: 'marker', start, end, depth: 0, head: undefined}
  }
  const code = value.charCodeAt(start)
  if (end - start <= 200 && isRuleMark(code) && rule.test(value.slice(start, end))) {
    return {kind: 'rule', start, end, depth: 0, head: undefined}
  }
  return markdown
    ? markedLine(value, start, end, readHead)
    : {kind: 'plain', start, end, depth: 0, head: readHead(start, end)}
}

function isRuleMark(code: number): boolean {
  return isMark(code) || code === 45 || code === 61
}

function isMarker(value: string, start: number, end: number): boolean {
  markerWords.lastIndex = start
  return markerWords.test(value) && marker.test(value.slice(start, end))
}

/** A line of Markdown: a heading, a quotation, a row of a table, an item of a list, or words. */
function markedLine(value: string, start: number, end: number, readHead: ReadHead): Line {
  const character = value.charAt(start)
  if (character === '#') {
    heading.lastIndex = start
    const depth = heading.exec(value)?.[1]?.length
    const content = heading.lastIndex
    if (depth !== undefined && content < end && (value.charAt(content - 1) !== '#' || end - start <= 90)) {
      return {kind: 'heading', start: content, end: closingMarks(value, content, end), depth, head: undefined}
    }
  } else if (character === '>') {
    const content = Math.min(skip(quote, value, start), end)
    return content >= end ? blankLine : {kind: 'quote', start: content, end, depth: 0, head: undefined}
  } else if (character === '|') return {kind: 'row', start, end, depth: 0, head: undefined}
  const content = '-*+0123456789'.includes(character) ? skip(item, value, start) : start
  if (content > start && content < end) {
    // Of items only bold names may be labels.
    const head = readHead(content, end)
    return {kind: 'item', start: content, end, depth: 0, head: head?.marked ? head : undefined}
  }
  return {kind: 'plain', start, end, depth: 0, head: readHead(start, end)}
}

function closingMarks(value: string, start: number, end: number): number {
  let at = end
  while (at > start && value.charAt(at - 1) === '#') at--
  if (at === end || !isSpace(value.charCodeAt(at - 1))) return end
  while (at > start && isSpace(value.charCodeAt(at - 1))) at--
  return at
}

function isIndent(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 12 || code === 160
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160
}
