import type {Amount} from '../amount.js'
import type {SaidNumber} from '../numeral/range.js'

/** Where a tail begins to read. */
export interface Behind {
  readonly text: string
  readonly said: SaidNumber
  /** Where the word or sign behind the number begins. */
  readonly at: number
  /** What joins the two. */
  readonly join: '' | ' ' | '-'
  /** `+` or `plus` stands between: more may be meant. */
  readonly more: boolean
}

/** What a tail read: the amount, and where it ends. */
export interface Read {
  readonly value: Amount
  readonly end: number
}

/**
 * Reads what stands behind a number and makes an amount of both. A tail looks at nothing but the
 * text around its place: what other amounts mean for it, a refiner decides.
 */
export interface Tail {
  /** Shown in records: `percent/single`. */
  readonly name: string
  /** The same behind a range. */
  readonly rangeName: string
  /** What wakes it: words in lower case, or signs, right behind the number, a space or a hyphen. */
  readonly follows: readonly string[]
  /** The amount, or `undefined` to decline. */
  readonly read: (behind: Behind) => Read | undefined
}
