import {datasets} from '@dicta/extract'
import type {Dataset} from '@dicta/extract'
import type {Reading} from './plan.js'

/** What a run did. */
export interface Summary {
  /** Transcripts that were found. */
  readonly files: number
  /** Those of them that could not be read, and inputs that stand for no file. */
  readonly failed: number
  /** Messages about transcripts, fatal ones left out. */
  readonly warnings: number
  readonly turns: number
  /** Speakers, counted anew in each transcript. */
  readonly speakers: number
  /** Rows of each dataset that was made. */
  readonly rows: Readonly<Partial<Record<Dataset, number>>>
  /** Absolute paths of the files that were written, in the order of datasets and formats. */
  readonly written: readonly string[]
}

/** Counts that grow from transcript to transcript. */
export interface Totals {
  files: number
  failed: number
  warnings: number
  turns: number
  speakers: number
  rows: Partial<Record<Dataset, number>>
}

/** Totals of no transcript at all. */
export function emptyTotals(made: readonly Dataset[]): Totals {
  const rows = Object.fromEntries(datasets.filter((name) => made.includes(name)).map((name) => [name, 0]))
  return {files: 0, failed: 0, warnings: 0, turns: 0, speakers: 0, rows}
}

/** Adds one transcript to the totals. */
export function addReading(totals: Totals, {file, tree, records}: Reading): void {
  totals.files++
  if (!records) totals.failed++
  totals.warnings += file.messages.filter(({fatal}) => fatal !== true).length
  totals.turns += tree?.children.filter(({type}) => type === 'turn').length ?? 0
  totals.speakers += tree?.speakers.length ?? 0
  for (const name of datasets) {
    const before = totals.rows[name]
    if (before !== undefined) totals.rows[name] = before + (records?.[name].length ?? 0)
  }
}
