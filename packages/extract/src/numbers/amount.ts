import type {z} from 'zod'
import type {numberValues} from './fields.js'

type Values = {readonly [Key in keyof typeof numberValues]: z.infer<(typeof numberValues)[Key]>}

/** What the words of one number say: the own fields of a row but for links to other rows. */
export interface Amount extends Values {
  readonly table: 'numbers'
}
