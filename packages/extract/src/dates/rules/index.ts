import type {Rule} from '../../quantities/rule.js'
import type {DateValue} from '../date-value.js'

/** Every rule that reads a date. Of equally long matches the earlier rule wins. */
export const dateRules: ReadonlyArray<Rule<DateValue>> = []
