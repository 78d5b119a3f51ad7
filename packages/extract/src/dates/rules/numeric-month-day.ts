import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {after, before, weekdayPattern} from '../patterns.js'

const lead = new RegExp(
  `\\b(?:on|since|until|till|before|after|by|dated?|this|next|last|${weekdayPattern},?) $`,
  'i'
)
const noun = /^ (?:time|of|inch|cup|teaspoon|scale|odds|vote|split|ratio)\b|^["%″]/i

/** `on 5/12`, `by 8/31`: month first; a fraction or a ratio has no such words before it. */
export const numericMonthDay: Rule<DateValue> = {
  name: 'date/numeric-month-day',
  starts: ['digit'],
  pattern: /(?<first>0?[1-9]|1[0-2])\/(?<second>0?[1-9]|[12]\d|3[01])(?![\w%]|[-/.:,]\d)/y,
  read({first, second}, place) {
    const [month, day] = [Number(first), Number(second)]
    if (!isDay(undefined, month, day)) return undefined
    if (!lead.test(before(place)) || noun.test(after(place))) return undefined
    return dateOf({type: 'calendar', month, day})
  }
}
