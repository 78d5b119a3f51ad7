import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {dayPattern, monthPattern, yearPattern} from '../patterns.js'
import {monthOf, ordinalOf, yearOf} from '../said.js'
import {ordinals} from '../tables/ordinals.js'
import {dayStarts, nextOfOrdinals} from './starts.js'
import {isMonthName} from './month-name.js'

/** `7th to 9th of October`, `3 to 8 February 2012`, `the 21st - 24th June`. */
export const dayMonthRange: Rule<DateValue> = {
  name: 'date/day-month-range',
  starts: dayStarts,
  next: nextOfOrdinals(['to', 'through', 'thru', 'until', 'till', 'or', 'and', ...ordinals.keys()]),
  pattern: new RegExp(
    `(?<first>${dayPattern})(?: ?[-–—] ?| (?:to|through|thru|until|till|or|and) )(?:the )?(?<second>${dayPattern})(?: of)? (?<month>${monthPattern})(?:(?: ?,)?(?: of| in)? (?<yearText>${yearPattern}))?`,
    'iy'
  ),
  read({first, second, month: name, yearText}) {
    const month = monthOf(name)
    const low = ordinalOf(first)
    const high = ordinalOf(second)
    const year = yearOf(yearText)
    if (name === undefined || month === undefined || low === undefined || high === undefined) return undefined
    if (!isMonthName(name) || low >= high || !isDay(year, month, high)) return undefined
    return dateOf({
      type: 'interval',
      from: {type: 'calendar', month, day: low, year},
      to: {type: 'calendar', month, day: high, year}
    })
  }
}
