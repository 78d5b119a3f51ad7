import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {weekdayPattern} from '../patterns.js'
import {weekdayNumber} from '../said.js'
import {weekdays} from '../tables/weekdays.js'
import {halfOf, partPattern} from './parts.js'
import {turnOf} from './turns.js'

/** `Thursday of next week`, `next week Tuesday`, `last week's Sunday`, `Friday this week`. */
export const weekdayOfWeek: Rule<DateValue> = {
  name: 'date/weekday-of-week',
  starts: ['last', 'this', 'next', ...weekdays.keys()],
  next: {last: ['week'], this: ['week'], next: ['week']},
  pattern: new RegExp(
    `(?:(?<name>${weekdayPattern})(?<early> ${partPattern})?(?: of| from|,)? (?<turn>last|this|next) week\\b|(?<turnFirst>last|this|next) week(?:['’]s|,)?(?: on)? (?<nameLast>${weekdayPattern})(?!s\\b))(?<part> ${partPattern})?`,
    'iy'
  ),
  read({name, nameLast, turn, turnFirst, early, part}) {
    const shift = turnOf(turn ?? turnFirst)
    const weekday = weekdayNumber(name ?? nameLast)
    if (shift === undefined || weekday === undefined) return undefined
    return dateOf(
      {
        type: 'nth',
        nth: 1,
        unit: 'day',
        weekday,
        of: {type: 'shift', unit: 'week', low: shift, high: shift, anchor: 'reference'}
      },
      halfOf(early ?? part)
    )
  }
}
