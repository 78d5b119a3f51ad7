import type {Speed} from './measure.js'
import type {Contender} from './suite.js'
import {tableOf} from './table.js'
import type {TableColumn} from './table.js'

/** What was measured of one contender. */
export interface Result {
  readonly contender: Contender
  readonly speed: Speed
  /** Bytes; null where it was not measured. */
  readonly peak: number | null
}

const columns: readonly TableColumn[] = [
  {title: 'stage', align: 'left'},
  {title: 'MB/s', align: 'right'},
  {title: 'word scans', align: 'right'},
  {title: 'quartiles', align: 'right'},
  {title: 'peak memory', align: 'right'}
]

/** The results of a suite as a table; other tools are set in italics. */
export function reportOf(results: readonly Result[]): string {
  return tableOf(columns, results.map(rowOf))
}

function rowOf({contender, speed, peak}: Result): string[] {
  return [
    contender.opponent ? `*${contender.name}*` : contender.name,
    figure(speed.megabytes),
    figure(speed.scans),
    `${figure(speed.low)} to ${figure(speed.high)}`,
    peak === null ? '' : `${(peak / 1e6).toFixed(0)} MB`
  ]
}

/** About three digits that count, never in powers of ten. */
function figure(value: number): string {
  if (value >= 100) return value.toFixed(0)
  if (value >= 10) return value.toFixed(1)
  return value.toFixed(value >= 1 ? 2 : 3)
}
