import type {ClockSpan} from '../../clock.js'
import {bareHead} from '../../labels/bare-head.js'
import {headAt} from '../../labels/head.js'
import type {Head} from '../../labels/head.js'
import type {Line} from '../../prose/lines.js'
import {repairedSlice} from '../../repair/repair.js'
import type {Source} from '../../source.js'
import type {Piece} from './pieces.js'
import {boldHead, joinTimes, longestName, questionHead, wholeHead, withSetOff} from './set-off.js'
import type {PageLine} from './set-off.js'
import {isSpace, shownOf} from './shown.js'
import type {Shown} from './shown.js'

/** The lines of a page, and its words as one would copy them. */
export interface PageLines {
  readonly lines: Line[]
  readonly words: string
}

/** Labels stand at the beginning of lines: so much of each is looked at. */
const longestHead = 240

/** Puts pieces together to lines: blocks and breaks end them. */
export function linesOfPage(source: Source, pieces: readonly Piece[]): PageLines {
  const found: PageLine[] = []
  const words: string[] = []
  let own: Piece[] = []
  let block = ''
  let row = 0
  const close = (): boolean => {
    const line = lineOf(source, own, block, words)
    own = []
    if (line) found.push({...line, row: block === 'td' || block === 'th' ? row : 0})
    return line !== undefined
  }
  const part = (at: number): void => {
    if (found.at(-1)?.line.kind === 'blank') return
    const line: Line = {kind: 'blank', start: at, end: at, depth: 0, head: undefined}
    found.push({line, setOff: undefined, row: 0})
  }
  let broken = false
  for (const piece of pieces) {
    if (piece.kind === 'block') {
      close()
      part(piece.start)
      block = piece.value
      if (block === 'tr') row++
      broken = false
    } else if (piece.kind === 'break') {
      // Two breaks part paragraphs.
      if (!close() && broken) part(piece.start)
      broken = true
    } else own.push(piece)
  }
  close()
  const lines = withSetOff(found)
  addBareNames(lines, words)
  joinTimes(lines)
  endTimes(lines)
  return {lines, words: words.join('\n')}
}

function lineOf(
  source: Source,
  pieces: readonly Piece[],
  block: string,
  words: string[]
): Omit<PageLine, 'row'> | undefined {
  let start = -1
  let end = -1
  for (const {kind, start: from, end: to} of pieces) {
    if (kind !== 'words' && kind !== 'reference') continue
    const [first, last] = kind === 'words' ? trimmed(source.value, from, to) : [from, to]
    if (first >= last) continue
    if (start < 0) start = first
    end = last
  }
  if (start < 0) return undefined
  const own = wordsOf(source, pieces)
  if (own === '') return undefined
  words.push(own)
  if (!mayBegin(pieces, block, own)) {
    const kind = block === 'li' ? 'item' : 'plain'
    return {line: {kind, start, end, depth: 0, head: undefined}, setOff: undefined}
  }
  const shown = shownOf(source, pieces, longestHead)
  const read = (head: Head | undefined): Head | undefined =>
    head && head.words <= longestHead && isWhole(source.value, head, shown)
      ? mapped(head, shown, end)
      : undefined
  const head =
    headAt(shown.text, 0, Math.min(shown.text.length, longestHead), true) ?? questionHead(shown.text)
  const found = read(head)
  const depth = /^h([1-6])$/.exec(block)?.[1]
  if (depth !== undefined) {
    const line: Line = {kind: 'heading', start, end, depth: Number(depth), head: undefined}
    const timed = head?.time && head.label !== '' && head.alone ? found : undefined
    return {line, setOff: timed ? {...timed, marked: true} : read(wholeHead(shown.text, true))}
  }
  const setOff = head && head.label !== '' ? undefined : read(setOffHead(shown.text, head, block))
  if (block !== 'li') return {line: {kind: 'plain', start, end, depth: 0, head: found}, setOff}
  return {
    line: {kind: 'item', start, end, depth: 0, head: found?.marked ? found : undefined},
    setOff: undefined
  }
}

/** Whether a line may begin with a label or a time: most are long, and have neither a colon there nor anything in bold. */
function mayBegin(pieces: readonly Piece[], block: string, words: string): boolean {
  if (words.length <= longestName || words.startsWith('Q') || /^h[1-6]$/.test(block)) return true
  return /[:\uff1a]/.test(words.slice(0, longestHead)) || pieces.some(({kind}) => kind === 'strong')
}

/** A name that bold sets off, behind a time or not, or that is all there is of the line. */
function setOffHead(text: string, timed: Head | undefined, block: string): Head | undefined {
  const head = boldHead(text, timed?.words ?? 0) ?? (timed ? undefined : wholeHead(text, block === 'td'))
  return head && timed ? {...head, start: timed.start, time: timed.time, timeOnly: timed} : head
}

/** The words of a line without markup, one space between them. */
function wordsOf(source: Source, pieces: readonly Piece[]): string {
  const parts: string[] = []
  for (const {kind, start, end, value} of pieces) {
    if (kind === 'words') parts.push(repairedSlice(source, start, source.value.slice(start, end)))
    else if (kind === 'reference') parts.push(value)
  }
  // Most spaces are single ones already.
  return parts
    .join('')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim()
}

function trimmed(value: string, from: number, to: number): readonly [number, number] {
  let start = from
  let end = to
  while (start < end && isSpace(value.charCodeAt(start))) start++
  while (end > start && isSpace(value.charCodeAt(end - 1))) end--
  return [start, end]
}

const within = /[<\u200b-\u200d\u2060]|&(?:#8203|#x200b|zwn?j)/i

/** Whether no tag and no mark without a width stands within a label. */
function isWhole(value: string, {label, labelStart}: Head, {offsets}: Shown): boolean {
  const from = offsets[labelStart]
  const to = offsets[labelStart + label.length - 1]
  return label === '' || (from !== undefined && to !== undefined && !within.test(value.slice(from, to)))
}

/** A head of the shown text as one of the source. */
function mapped(head: Head, {text, offsets}: Shown, end: number): Head {
  const at = (index: number): number => (index >= text.trimEnd().length ? end : (offsets[index] ?? end))
  const clock = (time: ClockSpan | undefined): ClockSpan | undefined =>
    time && {...time, start: at(time.start), end: (offsets[time.end - 1] ?? end - 1) + 1}
  const map = (one: Head): Head => ({
    ...one,
    start: at(one.start),
    labelStart: at(one.labelStart),
    words: at(one.words),
    time: clock(one.time),
    open: '',
    alone: one.alone || text.slice(one.words).replaceAll('*', '').trim() === '',
    timeOnly: one.timeOnly && map(one.timeOnly)
  })
  return map(head)
}

/** A name in a paragraph of its own above one that begins with a time may be a label. */
function addBareNames(lines: Line[], words: readonly string[]): void {
  const written = lines.flatMap((line, index) => (line.kind === 'blank' ? [] : [index]))
  for (const [place, index] of written.entries()) {
    const line = lines[index]
    const below = lines[written[place + 1] ?? -1]?.head
    if (line?.kind !== 'plain' || line.head || !below || (below.label !== '' && !below.timeOnly)) continue
    const text = (words[place] ?? '').trim()
    const head = text.length > 48 ? undefined : bareHead(text, 0, text.length)
    if (head)
      lines[index] = {...line, head: {...head, start: line.start, labelStart: line.start, words: line.end}}
  }
}

/** A time that nothing follows speaks of nothing. */
function endTimes(lines: Line[]): void {
  const last = lines.findLastIndex(({kind}) => kind !== 'blank')
  const line = lines[last]
  if (line?.head?.label === '' && line.head.alone && !line.head.time?.bracketed) {
    lines[last] = {...line, kind: 'marker', head: undefined}
  }
}
