import type {Rule} from '../../quantities/rule.js'
import type {Amount} from '../amount.js'

/** Every rule that reads an amount. Of equally long matches the earlier rule wins. */
export const numberRules: ReadonlyArray<Rule<Amount>> = []
