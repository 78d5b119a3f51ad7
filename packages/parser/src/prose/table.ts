import {clockAt} from '../clock.js'
import type {ClockSpan} from '../clock.js'
import type {Source} from '../source.js'
import type {Line} from './lines.js'

/** A row of a table that holds a transcript: what is said, and when. */
interface Row {
  readonly start: number
  readonly end: number
  readonly time: ClockSpan | undefined
}

const delimiter = /^\|?(?:\s{0,4}:?-+:?\s{0,4}\|){0,20}\s{0,4}:?-*:?\s{0,4}$/
const spoken = /^(?:transcript|transcription|text|speech|content|words|quote|utterance|caption|dialogue)$/i

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
    rows.push({start: cell.start, end: cell.end, time: earlier})
  }
  return {rows, next}
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
