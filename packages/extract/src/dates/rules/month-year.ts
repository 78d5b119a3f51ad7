import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {after, bareYearPattern, monthPattern, yearPattern} from '../patterns.js'
import {fullYear, monthOf, yearOf} from '../said.js'
import {months} from '../tables/months.js'
import {isMonthName} from './month-name.js'
import {turnOf} from './turns.js'

/** `1998`, `nineteen ninety-eight`; not the count in `they may two thousand times`. */
const sureYear = /^(?:\d{4}|(?:sixteen|seventeen|eighteen|nineteen|twenty)[ -](?!hundred).+)$/i

/** `September 2021`, `Sept. of '98`, `November last year`, `march, 2020`. */
export const monthYear: Rule<DateValue> = {
  name: 'date/month-year',
  starts: [...months.keys()],
  pattern: new RegExp(
    `(?<name>${monthPattern})(?:(?:[-/]|,? )(?:of |in )?(?:the year )?(?<yearText>${yearPattern})| ${bareYearPattern}|,? (?:of )?(?<turn>last|this|next) year\\b)`,
    'iy'
  ),
  read({name = '', yearText, bareYear, turn}, place) {
    if (bareYear !== undefined && isMonthName(name))
      return dateOf({type: 'calendar', year: fullYear(Number(bareYear)), month: monthOf(name)})
    if (!isMonthName(name) && (!sureYear.test(yearText ?? '') || /^ [a-z]+s\b/.test(after(place))))
      return undefined
    const month = monthOf(name)
    if (yearText === undefined) return dateOf({type: 'calendar', month, yearTurn: turnOf(turn)})
    const year = yearOf(yearText)
    return year === undefined ? undefined : dateOf({type: 'calendar', year, month})
  }
}
