import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {
  bareYearPattern,
  dayPattern,
  gluedDayPattern,
  monthPattern,
  spokenDayPattern,
  yearPattern
} from '../patterns.js'
import {cardinalOf, fullYear, monthOf, ordinalOf, yearOf} from '../said.js'
import {small} from '../tables/cardinals.js'
import {months} from '../tables/months.js'
import {dayStarts, nextOfOrdinals} from './starts.js'
import {isMonthName} from './month-name.js'

const colon = 58

/** Ten to nineteen; `twenty` and `thirty` begin ordinals, too. */
const spokenStarts = [...small].filter(([, value]) => value > 9).map(([word]) => word)

/** `7 October 2022`, `the fifth of May`, `22nd day of July`. */
export const dayMonth: Rule<DateValue> = {
  name: 'date/day-month',
  starts: [...dayStarts, ...spokenStarts],
  next: {
    ...Object.fromEntries(spokenStarts.map((start) => [start, [...months.keys()]])),
    ...nextOfOrdinals(['day', 'of', ...months.keys(), ...small.keys()])
  },
  pattern: new RegExp(
    `(?<dayText>${dayPattern}|${gluedDayPattern}|${spokenDayPattern})(?<of>(?: day)? of(?: the month of)?)? ?(?<month>${monthPattern})(?:(?: ?,)?(?: of| in)? (?<yearText>${yearPattern})| ${bareYearPattern})?`,
    'iy'
  ),
  read({dayText, of, month: name, yearText, bareYear}, {text, start}) {
    // `12:30 December 27th`
    if (text.charCodeAt(start - 1) === colon) return undefined
    const month = monthOf(name)
    const day = ordinalOf(dayText) ?? cardinalOf(dayText)
    const year = bareYear === undefined ? yearOf(yearText) : fullYear(Number(bareYear))
    if (name === undefined || month === undefined || day === undefined || !isDay(year, month, day))
      return undefined
    if (of === undefined && !isMonthName(name)) return undefined
    return dateOf({type: 'calendar', month, day, year})
  }
}
