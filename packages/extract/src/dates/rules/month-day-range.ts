import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before, dayPattern, monthPattern, yearPattern} from '../patterns.js'
import {monthOf, ordinalOf, yearOf} from '../said.js'
import {months} from '../tables/months.js'
import {isMonthName} from './month-name.js'

const between = /\bbetween (?:the )?$/i

/** `October 7th to 9th`, `July 13-15, 2019`, `March 3rd and 4th`. */
export const monthDayRange: Rule<DateValue> = {
  name: 'date/month-day-range',
  starts: [...months.keys()],
  pattern: new RegExp(
    `(?<month>${monthPattern})(?: the)? (?<first>${dayPattern})(?<link> ?[-–—] ?| (?:to|through|thru|until|till|or|and) )(?:the )?(?<second>${dayPattern})(?:(?: ?,)?(?: of| in)? (?<yearText>${yearPattern}))?`,
    'iy'
  ),
  read({month: name, first, second, link, yearText}, place) {
    const month = monthOf(name)
    const low = ordinalOf(first)
    const high = ordinalOf(second)
    const year = yearOf(yearText)
    if (name === undefined || month === undefined || low === undefined || high === undefined) return undefined
    if (!isMonthName(name) || low >= high || !isDay(year, month, high)) return undefined
    // `the 3rd and 9th` are two days, `the 3rd and 4th` a stretch of days.
    if (link === ' and ' && high - low > 1 && !between.test(before(place))) return undefined
    return dateOf({
      type: 'interval',
      from: {type: 'calendar', month, day: low, year},
      to: {type: 'calendar', month, day: high, year}
    })
  }
}
