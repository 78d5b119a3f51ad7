import type {z} from 'zod'
import type {dateValues} from './fields.js'

type Values = {readonly [Key in keyof typeof dateValues]: z.infer<(typeof dateValues)[Key]>}

/** What the words of one date say: the own fields of a row. */
export interface DateValue extends Values {
  readonly table: 'dates'
}
