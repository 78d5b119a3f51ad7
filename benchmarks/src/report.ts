import type {Speed} from './measure.js'
import type {Quality} from './quality.js'
import type {Contender} from './suite.js'
import {tableOf} from './table.js'
import type {TableColumn} from './table.js'

/** What was measured of one contender. */
export interface Result {
  readonly contender: Contender
  readonly speed: Speed
  /** Bytes; null where it was not measured. */
  readonly peak: number | null
  /** Null where it was not measured. */
  readonly quality: Quality | null
}

const columns: readonly TableColumn[] = [
  {title: 'stage', align: 'left'},
  {title: 'MB/s', align: 'right'},
  {title: 'word scans', align: 'right'},
  {title: 'quartiles', align: 'right'},
  {title: 'peak memory', align: 'right'}
]

const qualityColumns: readonly TableColumn[] = [
  {title: 'F1 numbers', align: 'right'},
  {title: 'F1 dates', align: 'right'}
]

/** The results of a suite as a table; other tools are set in italics. */
export function reportOf(results: readonly Result[]): string {
  const judged = results.some(({quality}) => quality !== null)
  return tableOf(judged ? [...columns, ...qualityColumns] : columns, results.map(rowOf))
}

function rowOf({contender, speed, peak, quality}: Result): string[] {
  return [
    contender.opponent ? `*${contender.name}*` : contender.name,
    figure(speed.megabytes),
    figure(speed.scans),
    `${figure(speed.low)} to ${figure(speed.high)}`,
    peak === null ? '' : `${(peak / 1e6).toFixed(0)} MB`,
    ...(quality ? [quality.numbers, quality.dates].map((f1) => f1?.toFixed(3) ?? '-') : [])
  ]
}

/** About three digits that count, two for what is tiny; in powers of ten only below a millionth. */
function figure(value: number): string {
  if (value < 0.01) return value.toPrecision(2)
  if (value >= 100) return value.toFixed(0)
  if (value >= 10) return value.toFixed(1)
  return value.toFixed(value >= 1 ? 2 : 3)
}
