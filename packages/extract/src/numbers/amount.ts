import type {z} from 'zod'
import type {numberValues} from './fields.js'

type Values = {readonly [Key in keyof typeof numberValues]: z.infer<(typeof numberValues)[Key]>}

/** What the words of one number say: the own fields of a row but for links to other rows. */
export interface Amount extends Values {
  readonly table: 'numbers'
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

/** An amount between two values, in whichever order they were said. */
export function rangeOf(first: number, second: number, said: Partial<Values>): Amount {
  return amountOf({
    bound: 'between',
    ...said,
    low: Math.min(first, second),
    high: Math.max(first, second)
  })
}
