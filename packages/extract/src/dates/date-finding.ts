import type {Match} from '../quantities/rule.js'
import type {DateValue} from './date-value.js'

/** A date as the rules read it, in a text. */
export type DateFinding = Match<DateValue>
