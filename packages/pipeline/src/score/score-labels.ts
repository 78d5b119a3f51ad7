import type {DateRecord, NumberRecord, Records} from '@dicta/extract'
import type {HandLabels, LabelledItem} from './labels.js'

/** The datasets that hand labels cover. */
export const scoredDatasets = ['numbers', 'dates'] as const

export type ScoredDataset = (typeof scoredDatasets)[number]

/** Counts of one dataset, to be added up over transcripts. */
export interface Counts {
  /** Core items: those that must be found. */
  readonly wanted: number
  /** Core items that a record overlaps, with the right value. */
  readonly right: number
  /** Core items with the right value, unit and span. */
  readonly exact: number
  /** Records that overlap no item of the labels, core or soft. */
  readonly falseAlarms: number
  /** Records that overlap a core item. */
  readonly onCore: number
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Quality {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Holds the records of one transcript against its hand labels. */
export function countHits(dataset: ScoredDataset, records: Records, labels: HandLabels): Counts {
  const rows: ReadonlyArray<NumberRecord | DateRecord> = records[dataset]
  const core = labels.items.filter((item) => item.tier === 'core' && item.dataset === dataset)
  const hits = core.map((item) => rows.filter((row) => overlaps(row, item) && sameValue(row, item)))
  return {
    wanted: core.length,
    right: hits.filter((rightRows) => rightRows.length > 0).length,
    exact: hits.filter((rightRows, index) => rightRows.some((row) => isExact(row, core[index]))).length,
    falseAlarms: rows.filter((row) => !labels.items.some((item) => overlaps(row, item))).length,
    onCore: rows.filter((row) => core.some((item) => overlaps(row, item))).length
  }
}

/** Quality by value, and by value, unit and span. */
export function qualityOf(counts: Counts): {readonly value: Quality; readonly exact: Quality} {
  const found = Math.max(counts.onCore, counts.right) + counts.falseAlarms
  return {
    value: quality(counts.right, found, counts.wanted),
    exact: quality(counts.exact, found, counts.wanted)
  }
}

/** The sum of two counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    wanted: a.wanted + b.wanted,
    right: a.right + b.right,
    exact: a.exact + b.exact,
    falseAlarms: a.falseAlarms + b.falseAlarms,
    onCore: a.onCore + b.onCore
  }
}

function quality(right: number, found: number, wanted: number): Quality {
  const precision = found === 0 ? 0 : right / found
  const recall = wanted === 0 ? 0 : right / wanted
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  }
}

interface Placed {
  readonly start: number
  readonly end: number
}

function overlaps(a: Placed, b: Placed): boolean {
  return a.start < b.end && b.start < a.end
}

/** A date is right when its EDTF value is; an amount when value, or both ends, agree. */
function sameValue(row: NumberRecord | DateRecord, item: LabelledItem): boolean {
  if (item.value !== null && item.value !== undefined) return same(row.value, item.value)
  return same(row.low, item.low ?? null) && same(row.high, item.high ?? null)
}

function same(a: string | number | null, b: string | number | null): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

function isExact(row: NumberRecord | DateRecord, item: LabelledItem | undefined): boolean {
  if (!item || row.start !== item.start || row.end !== item.end) return false
  return !('unit' in row) || (row.unit ?? null) === (item.unit ?? null)
}
