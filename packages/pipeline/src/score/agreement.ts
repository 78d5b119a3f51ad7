import type {DateRecord, NumberRecord} from '@dicta/extract'
import type {NumberItem} from './number-labels.js'
import {secondsIn, unitCode} from './unit-code.js'

/** A row of one of the datasets that labels of numbers cover. */
export type QuantityRecord = NumberRecord | DateRecord

/** Whether a record says what the label says: the value, or both ends of a range. */
export function sameValue(record: QuantityRecord, item: NumberItem): boolean {
  return 'unit' in record ? sameAmount(record, item) : sameDate(record, item)
}

/** Whether a record, right by its value, also has the label’s unit and exactly its span. */
export function isExact(record: QuantityRecord, item: NumberItem): boolean {
  const spans = item.outer ? [item, item.outer] : [item]
  if (!spans.some(({start, end}) => record.start === start && record.end === end)) return false
  if (!('unit' in record)) return true
  const wanted = unitCode(item.unit)
  // `double` is a multiple with and without its unit; a duration was compared in seconds.
  if (item.kind === 'multiple' && wanted === '') return record.unit === null || record.unit === 'x'
  return wanted === (record.unit ?? '') || lengthsOf(record, item) !== undefined
}

function sameAmount({unit, value, low, high}: NumberRecord, item: NumberItem): boolean {
  const lengths = lengthsOf({unit}, item)
  const [ours, theirs, tolerance] = lengths ? [...lengths, 0.02] : [1, 1, 1e-5]
  const agree = (said: number | null, wanted: unknown): boolean =>
    said !== null && typeof wanted === 'number' && near(said * ours, wanted * theirs, tolerance)
  if (typeof item.value === 'number') return agree(value, item.value)
  // `dozens` is at least 12, of `dozens or hundreds` either end says as much: without an end that is
  // meant, the number that is said may stand as the value.
  if (typeof item.high !== 'number' || item.form === 'magnitude')
    return agree(low, item.low) || agree(value, item.low)
  return agree(high, item.high) && (typeof item.low === 'number' ? agree(low, item.low) : low === null)
}

/** The seconds in both units, where both are units of time and differ: `1 decade` is `10 a`. */
function lengthsOf(
  {unit}: Pick<NumberRecord, 'unit'>,
  item: NumberItem
): readonly [number, number] | undefined {
  if (item.kind !== 'duration' || unit === unitCode(item.unit)) return undefined
  const said = secondsIn(unit)
  const wanted = secondsIn(item.unit)
  return said !== undefined && wanted !== undefined ? [said, wanted] : undefined
}

/** Labels give a fraction with some five digits; months and years convert as nearly as speech does. */
function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
}

function sameDate(date: DateRecord, {value: wanted, low, high, partial}: NumberItem): boolean {
  const stated = wanted ?? intervalOf(low, high)
  // Said without a calendar to resolve it: finding it is all.
  if (stated === null) return true
  const value = date.value ?? intervalOf(date.low, date.high)
  return (
    value !== null && [stated, partial].some((edtf) => edtf && canonical(String(edtf)) === canonical(value))
  )
}

/** What has no value has its ends alone, as a range of times of day has. */
function intervalOf(
  low: string | number | null | undefined,
  high: string | number | null | undefined
): string | null {
  return low || high ? `${low ?? '..'}/${high ?? '..'}` : null
}

/** One spelling for the ways in which labels and records write a date. */
function canonical(edtf: string): string {
  return edtf
    .replace(/[~?%]/g, '')
    .replaceAll('x', 'X')
    .replace(/(^|\/)(?=\d\d:)/g, '$1T')
    .replace(/-Q([1-4])$/, (_all, quarter: string) => `-${Number(quarter) + 32}`)
    .replace(/^\/|^(?=\.\.[^/])/, '../')
    .replace(/\/$/, '/..')
}
