import {bareHead} from '../../labels/bare-head.js'
import type {Line} from '../../prose/lines.js'
import {repairedSlice} from '../../repair/repair.js'
import type {Source} from '../../source.js'
import {headReader} from './heads.js'
import type {ReadHeads} from './heads.js'
import {mark} from './piece-list.js'
import type {Pieces} from './piece-list.js'
import {blankLine, joinTimes, useSetOff} from './set-off.js'
import type {Asides, OpenLine} from './set-off.js'
import {isSpace} from './spaces.js'

/** The lines of a page, and its words as one would copy them. */
export interface PageLines {
  readonly lines: Line[]
  readonly words: string
}

/** Puts pieces together to lines: blocks and breaks end them. */
export function linesOfPage(source: Source, pieces: Pieces): PageLines {
  const readHeads = headReader(source, pieces)
  const lines: OpenLine[] = []
  const words: string[] = []
  const asides: Asides = {setOff: new Map(), rows: new Map()}
  let first = 0
  let block = ''
  let row = 0
  let broken = false
  /** Makes a line of the pieces up to `last`; whether they hold words. */
  const close = (last: number): boolean => {
    const from = first
    first = last + 1
    return from < last && addLine(source, pieces, from, last, {block, row, lines, words, asides, readHeads})
  }
  const part = (): void => {
    if (lines.at(-1)?.kind !== 'blank') lines.push(blankLine)
  }
  for (let index = 0; index < pieces.length; index++) {
    const kind = pieces.kind(index)
    if (kind === mark.block) {
      close(index)
      part()
      block = pieces.value(index)
      if (block === 'tr') row++
      broken = false
    } else if (kind === mark.break) {
      // Two breaks part paragraphs.
      if (!close(index) && broken) part()
      broken = true
    }
  }
  close(pieces.length)
  useSetOff(lines, asides)
  addBareNames(lines, words)
  joinTimes(lines)
  endTimes(lines)
  return {lines, words: words.join('\n')}
}

/** What is known where a line is made, and what it goes to. */
interface Made {
  readonly block: string
  readonly row: number
  readonly lines: OpenLine[]
  readonly words: string[]
  readonly asides: Asides
  readonly readHeads: ReadHeads
}

function addLine(source: Source, pieces: Pieces, from: number, to: number, made: Made): boolean {
  const {value} = source
  const {block, row, lines, words, asides, readHeads} = made
  let start = -1
  let end = -1
  /** Pieces with words, and whether anything is in bold. */
  let worded = 0
  let bold = false
  for (let index = from; index < to; index++) {
    const kind = pieces.kind(index)
    if (kind === mark.strong) bold = true
    if (kind !== mark.words && kind !== mark.reference) continue
    let first = pieces.start(index)
    let last = pieces.end(index)
    worded++
    if (kind === mark.words) {
      while (first < last && isSpace(value.charCodeAt(first))) first++
      while (last > first && isSpace(value.charCodeAt(last - 1))) last--
    } else worded++
    if (first >= last) continue
    if (start < 0) start = first
    end = last
  }
  if (start < 0) return false
  const own =
    worded === 1 && source.repairs.length === 0
      ? oneSpaced(value.slice(start, end))
      : wordsOf(source, pieces, from, to)
  if (own === '') return false
  words.push(own)
  const depth = depthOf(block)
  const kind = depth > 0 ? 'heading' : block === 'li' ? 'item' : 'plain'
  const line: OpenLine = {kind, start, end, depth, head: undefined}
  const setOff = readHeads(line, {from, to, block, words: own, bold})
  if (setOff) asides.setOff.set(lines.length, setOff)
  if (row > 0 && (block === 'td' || block === 'th')) asides.rows.set(lines.length, row)
  lines.push(line)
  return true
}

/** The depth of a heading; 0 for any other block. */
function depthOf(block: string): number {
  const depth = block.length === 2 && block.startsWith('h') ? block.charCodeAt(1) - 48 : 0
  return depth >= 1 && depth <= 6 ? depth : 0
}

/** The words of a line without markup, one space between them. */
function wordsOf(source: Source, pieces: Pieces, from: number, to: number): string {
  let text = ''
  for (let index = from; index < to; index++) {
    const kind = pieces.kind(index)
    if (kind === mark.reference) text += pieces.value(index)
    else if (kind === mark.words) {
      const start = pieces.start(index)
      const words = source.value.slice(start, pieces.end(index))
      text += source.repairs.length > 0 ? repairedSlice(source, start, words) : words
    }
  }
  return oneSpaced(text)
}

const odd = /[^\S ]\s*| \s+/g

/** Most spaces are single ones already. */
function oneSpaced(text: string): string {
  return text.replace(odd, ' ').trim()
}

/** A name in a paragraph of its own above one that begins with a time may be a label. */
function addBareNames(lines: readonly OpenLine[], words: readonly string[]): void {
  let place = -1
  let above: OpenLine | undefined
  let text = ''
  for (const line of lines) {
    if (line.kind === 'blank') continue
    const {head} = line
    if (above?.kind === 'plain' && !above.head && head && (head.label === '' || head.timeOnly)) {
      const bare = text.length > 48 ? undefined : bareHead(text, 0, text.length)
      if (bare) above.head = {...bare, start: above.start, labelStart: above.start, words: above.end}
    }
    place++
    above = line
    text = words[place] ?? ''
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
