import type {z} from 'zod'
import type {numberValues} from './fields.js'
import type {SaidNumber} from './numeral/range.js'
import {times} from './numeral/times.js'

/** The own fields of a row but for links to other rows. */
export type Values = {readonly [Key in keyof typeof numberValues]: z.infer<(typeof numberValues)[Key]>}

/** What the words of one number say. */
export interface Amount extends Values {
  readonly table: 'numbers'
  /** What its words hold, for refiners; `undefined` where no numeral is said. */
  readonly said: SaidNumber | undefined
}

/** An amount of what a rule read; all else is unsaid. */
export function amountOf(said: Partial<Values>): Amount {
  return made(said, said.value ?? null, said.low ?? null, said.high ?? null, said.bound ?? 'exact', undefined)
}

/** All fields in one order, so that amounts look alike to the engine. */
function made(
  {kind = 'number', unit = null, of = null, per = null, hedged = false, hedge = null}: Partial<Values>,
  value: number | null,
  low: number | null,
  high: number | null,
  bound: Amount['bound'],
  said: SaidNumber | undefined
): Amount {
  return {table: 'numbers', kind, value, low, high, unit, of, per, bound, hedged, hedge, said}
}

/** What an amount says, without what only refiners want. */
export function valuesOf({kind, value, low, high, unit, of, per, bound, hedged, hedge}: Amount): Values {
  return {kind, value, low, high, unit, of, per, bound, hedged, hedge}
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
    ? made(values, convert(low), null, null, more ? 'atLeast' : 'exact', said)
    : made(values, null, convert(low), convert(high), 'between', said)
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
