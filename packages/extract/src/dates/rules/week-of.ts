import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {dayPattern, monthPattern, ordinalDayPattern} from '../patterns.js'
import {monthOf, ordinalOf} from '../said.js'
import {isMonthName} from './month-name.js'

/** `the week of November 14th`, `the week of the 18th`. */
export const weekOf: Rule<DateValue> = {
  name: 'date/week-of',
  starts: ['week'],
  pattern: new RegExp(
    `week (?:of|beginning|starting) (?:the )?(?:(?<name>${monthPattern}) (?<dayText>${dayPattern})|(?<ordinal>${ordinalDayPattern})(?! (?:of|[a-z]+ of)\\b))`,
    'iy'
  ),
  read({name, dayText, ordinal}) {
    if (name !== undefined && !isMonthName(name)) return undefined
    return dateOf({
      type: 'nth',
      nth: 1,
      unit: 'week',
      of: {type: 'calendar', month: monthOf(name), day: ordinalOf(dayText ?? ordinal)}
    })
  }
}
