import type {Half, Meaning} from './meaning.js'

/** What a rule reads from the words of one date; what they come to, `resolve` works out. */
export interface DateValue {
  readonly table: 'dates'
  readonly meaning: Meaning
  /** The half of the day that the words name, for a time near them: `last night … at 6:30`. */
  readonly half?: Half | undefined
  readonly hedged?: boolean | undefined
}

/** Wraps the meaning of a date as what a rule returns. */
export function dateOf(meaning: Meaning, half?: Half): DateValue {
  return half ? {table: 'dates', meaning, half} : {table: 'dates', meaning}
}
