import type {Document} from '../document.js'
import {findQuantities} from '../quantities/find-quantities.js'
import {quantitiesOf} from '../quantities/quantities-of.js'
import type {Span} from '../span.js'
import {referenceOf} from './calendar/iso.js'
import type {DateRecord} from './fields.js'
import {readDates} from './read-dates.js'
import type {DateFields} from './read-dates.js'
import {referenceIn} from './reference.js'

export {dateFields} from './fields.js'
export type {DateRecord} from './fields.js'

/** A date in a plain text. */
export interface DateMatch extends Span, DateFields {
  readonly quote: string
  readonly rule: string
}

/** Options of `findDates`. */
export interface DateOptions {
  /**
   * ISO date or date-time against which relative dates are resolved; default: none. With a time of day,
   * `tomorrow morning` and its like are told by their hours, in `low` and `high`; rows of the dataset keep the day.
   */
  readonly reference?: string | undefined
}

/**
 * Finds the dates of a plain text, in order and without overlaps.
 *
 * @throws {TypeError} When `reference` is not an ISO date or date-time.
 */
export function findDates(text: string, options: DateOptions = {}): DateMatch[] {
  const {reference: given} = options
  const reference = given === undefined ? undefined : referenceOf(given)
  if (given !== undefined && reference === undefined)
    throw new TypeError(`Unexpected value \`${given}\` for \`reference\`, expected an ISO date or date-time`)
  const found: DateMatch[] = []
  for (const {start, end, rule, ...fields} of readDates(findQuantities(text), text, reference, 'hours'))
    found.push({start, end, quote: text.slice(start, end), rule, ...fields})
  return found
}

/** The rows of the dataset `dates`. */
export function extractDates(document: Document): DateRecord[] {
  const reference = referenceIn(document)
  const rows: DateRecord[] = []
  for (const scan of document.scans) {
    for (const date of readDates(quantitiesOf(scan), scan.text, reference)) {
      const {start, end, rule, ...fields} = date
      rows.push({...document.cite('dates', scan, {start, end}, rule), ...fields})
    }
  }
  return rows.toSorted((a, b) => a.start - b.start || a.end - b.end)
}
