import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {dayPattern, monthPattern, ordinalDayPattern} from '../patterns.js'
import {cardinalOf, monthOf, ordinalOf} from '../said.js'
import {isMonthName} from './month-name.js'

/** `the week of November 14th`, `the week of the 18th`. */
export const weekOf: Rule<DateValue> = {
  name: 'date/week-of',
  starts: ['week'],
  pattern: new RegExp(
    `week (?:of|beginning|starting) (?:the )?(?:(?<name>${monthPattern}) (?<dayText>${dayPattern})|(?<numericMonth>1[0-2]|0?[1-9])\\/(?<numericDay>3[01]|[12]\\d|0?[1-9])(?![\\w/]|\\.\\d)|(?<ordinal>${ordinalDayPattern})(?! (?:of|[a-z]+ of)\\b))`,
    'iy'
  ),
  read({name, dayText, numericMonth, numericDay, ordinal}) {
    if (name !== undefined && !isMonthName(name)) return undefined
    return dateOf({
      type: 'nth',
      nth: 1,
      unit: 'week',
      of: {
        type: 'calendar',
        month: monthOf(name) ?? cardinalOf(numericMonth),
        day: ordinalOf(dayText ?? numericDay ?? ordinal)
      }
    })
  }
}
