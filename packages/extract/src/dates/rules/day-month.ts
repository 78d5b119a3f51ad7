import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {dayPattern, gluedDayPattern, monthPattern, yearPattern} from '../patterns.js'
import {monthOf, ordinalOf, yearOf} from '../said.js'
import {months} from '../tables/months.js'
import {dayStarts, nextOfOrdinals} from './starts.js'
import {isMonthName} from './month-name.js'

const colon = 58

/** `7 October 2022`, `the fifth of May`, `22nd day of July`. */
export const dayMonth: Rule<DateValue> = {
  name: 'date/day-month',
  starts: dayStarts,
  next: nextOfOrdinals(['day', 'of', ...months.keys()]),
  pattern: new RegExp(
    `(?<dayText>${dayPattern}|${gluedDayPattern})(?<of>(?: day)? of(?: the month of)?)? ?(?<month>${monthPattern})(?:(?: ?,)?(?: of| in)? (?<yearText>${yearPattern}))?`,
    'iy'
  ),
  read({dayText, of, month: name, yearText}, {text, start}) {
    // `12:30 December 27th`
    if (text.charCodeAt(start - 1) === colon) return undefined
    const month = monthOf(name)
    const day = ordinalOf(dayText)
    const year = yearOf(yearText)
    if (name === undefined || month === undefined || day === undefined || !isDay(year, month, day))
      return undefined
    if (of === undefined && !isMonthName(name)) return undefined
    return dateOf({type: 'calendar', month, day, year})
  }
}
