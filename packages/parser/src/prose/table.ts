import {clockAt} from '../clock.js'
import type {ClockSpan} from '../clock.js'
import type {Head} from '../labels/head.js'
import type {Source} from '../source.js'
import type {Line} from './lines.js'

/** A row of a table that holds a transcript: what is said, and when. */
interface Row {
  readonly start: number
  readonly end: number
  readonly time: ClockSpan | undefined
  /** Who says it: what a line that begins with the name would begin with. */
  readonly head: Head | undefined
  /** The number of its line. */
  readonly line: number
}

const delimiter = /^\|?(?:\s{0,4}:?-+:?\s{0,4}\|){0,20}\s{0,4}:?-*:?\s{0,4}$/
const spoken = /^(?:transcript|transcription|text|speech|content|words|quote|utterance|caption|dialogue)$/i

const named = /^(?:speakers?|speaker name|names?|who|person|participant|voice)$/i

/** A table at a line, if one of its columns holds words that are said. */
export function tableAt(
  source: Source,
  lines: readonly Line[],
  at: number
): {readonly rows: readonly Row[]; readonly next: number} | undefined {
  const {value} = source
  const header = lines[at]
  const dashes = lines[at + 1]
  if (!header || dashes?.kind !== 'row' || !delimiter.test(value.slice(dashes.start, dashes.end)))
    return undefined
  const names = cellsOf(value, header).map(({start, end}) => value.slice(start, end))
  const column = names.findIndex((name) => spoken.test(name))
  if (column < 0) return undefined
  const who = names.findIndex((name) => named.test(name))
  const rows: Row[] = []
  let next = at + 2
  for (; lines[next]?.kind === 'row'; next++) {
    const line = lines[next]
    if (!line) break
    const cells = cellsOf(value, line)
    const cell = cells[column]
    if (!cell) continue
    const time = cells
      .map(({start}) => clockAt(value, start))
      .find((clock, index) => clock && index !== column)
    const earlier = time && time.start < cell.start ? time : undefined
    const name = cells[who]
    const head = name && name.start < cell.start ? headOf(value, name, cell.start, earlier) : undefined
    rows.push({start: cell.start, end: cell.end, time: earlier, head, line: next})
  }
  return {rows, next}
}

/** A cell that names who speaks, as a label: emphasis and a colon are left out. */
function headOf(
  value: string,
  cell: {readonly start: number; readonly end: number},
  words: number,
  time: ClockSpan | undefined
): Head | undefined {
  let {start, end} = cell
  while (start < end && isMark(value.charAt(start))) start++
  while (end > start && (isMark(value.charAt(end - 1)) || value.charAt(end - 1) === ':')) end--
  if (start === end) return undefined
  return {
    start: time && time.start < start ? time.start : start,
    label: value.slice(start, end),
    labelStart: start,
    time,
    words,
    // A column for names says as much as bold type.
    marked: true,
    open: '',
    tight: false,
    alone: false,
    bare: false,
    timeOnly: undefined
  }
}

function isMark(character: string): boolean {
  return character === '*' || character === '_'
}

/** Gives the rows of tables that tell who speaks their labels. */
export function addTableHeads(source: Source, lines: Line[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.kind !== 'row') continue
    const table = tableAt(source, lines, at)
    for (const {head, line: index} of table?.rows ?? []) {
      const line = lines[index]
      if (line && head) lines[index] = {...line, head}
    }
    at = (table?.next ?? at + 1) - 1
  }
}

/** The cells of a row, white space cut off. */
function cellsOf(value: string, {start, end}: Line): Array<{start: number; end: number}> {
  const cells: Array<{start: number; end: number}> = []
  let from = start + 1
  for (let at = from; at <= end; at++) {
    const character = at < end ? value.charAt(at) : '|'
    if (character === '\\') at++
    else if (character === '|') {
      let first = from
      let last = Math.min(at, end)
      while (first < last && /\s/.test(value.charAt(first))) first++
      while (last > first && /\s/.test(value.charAt(last - 1))) last--
      if (at < end || last > first) cells.push({start: first, end: last})
      from = at + 1
    }
  }
  return cells
}
