import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {isAlone} from '../resolve/tense.js'
import {after, before, weekdayPattern} from '../patterns.js'

const lead = new RegExp(
  `\\b(?:on|since|until|till|before|after|by|dated?|this|next|last|${weekdayPattern},?) $`,
  'i'
)
const glued = /[\w/.,:-]$/
const timed = /^ at \d{1,2}(?:[:h]\d\d| ?[ap]\.?m)/i
const noun = /^ (?:time|of|inch|cup|teaspoon|scale|odds|vote|split|ratio)\b|^["%″]/i

/** `on 5/12`, `by 8/31`: month first; a fraction or a ratio has no such words before it. */
export const numericMonthDay: Rule<DateValue> = {
  name: 'date/numeric-month-day',
  starts: ['digit'],
  pattern: /(?<first>0?[1-9]|[12]\d|3[01])\/(?<second>0?[1-9]|[12]\d|3[01])(?![\w%]|[-/.:,]\d)/y,
  read({first, second}, place) {
    const [one, two] = [Number(first), Number(second)]
    const [month, day] = isDay(undefined, one, two) ? [one, two] : [two, one]
    if (!isDay(undefined, month, day)) return undefined
    if (glued.test(before(place))) return undefined
    const alone = (one > 12 || two > 12) && (isAlone(place.text, place) || timed.test(after(place)))
    if ((!alone && !lead.test(before(place))) || noun.test(after(place))) return undefined
    return dateOf({type: 'calendar', month, day})
  }
}
