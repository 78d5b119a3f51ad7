import type {z} from 'zod'
import type {numberValues} from './fields.js'
import type {SaidNumber} from './numeral/range.js'
import {times} from './numeral/times.js'

type Values = {readonly [Key in keyof typeof numberValues]: z.infer<(typeof numberValues)[Key]>}

/** What the words of one number say: the own fields of a row but for links to other rows. */
export interface Amount extends Values {
  readonly table: 'numbers'
  /** What its words hold, for refiners; absent where no numeral is said. */
  readonly said?: SaidNumber
}

const unsaid: Amount = {
  table: 'numbers',
  kind: 'number',
  value: null,
  low: null,
  high: null,
  unit: null,
  of: null,
  per: null,
  bound: 'exact',
  hedged: false,
  hedge: null
}

/** An amount of what a rule read; all else is unsaid. */
export function amountOf(said: Partial<Values>): Amount {
  return {...unsaid, ...said}
}

/** How the numbers said become values of a unit. */
export interface Conversion {
  readonly factor?: number
  readonly power?: number
  /** Whether more may be meant: `40+`. */
  readonly more?: boolean
}

/** The amount that a number or a range says, in a unit that is `factor` or ten to the `power` as large. */
export function amountOfSaid(
  said: SaidNumber,
  values: Partial<Values>,
  {factor = 1, power = 0, more = false}: Conversion = {}
): Amount {
  const convert = (value: number): number => (factor === 1 ? times(value, power) : value * factor)
  const {low, high} = said
  return high === undefined
    ? {...unsaid, ...values, value: convert(low), bound: more ? 'atLeast' : 'exact', said}
    : {...unsaid, ...values, low: convert(low), high: convert(high), bound: 'between', said}
}

/** An amount between two values, in whichever order they are given. */
export function rangeOf(first: number, second: number, said: Partial<Values>): Amount {
  return amountOf({
    bound: 'between',
    ...said,
    low: Math.min(first, second),
    high: Math.max(first, second)
  })
}
