import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {dayPattern, gluedMonthPattern, monthPattern, yearPattern} from '../patterns.js'
import {cardinalOf, monthOf, ordinalOf, yearOf} from '../said.js'
import {months} from '../tables/months.js'
import {isMonthName} from './month-name.js'

/** `June thirty`: from ten on, since `June three` begins other sentences. */
const spokenDay =
  '(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|thirty(?:[ -]one)?|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?! [a-z]*s\\b|-)\\b'

/** `march fourteenth`; not `may first say`, `they march third`. */
const sureDay =
  /^(?:\d{1,2}(?:st|nd|rd|th)|(?:ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen)th|(?:twentieth|thirtieth|(?:twenty|thirty)[ -][a-z]+))$/i

/** `October 7th`, `April 14th, 2021`, `Oct. 7`, `August twenty sixth two thousand eleven`. */
export const monthDay: Rule<DateValue> = {
  name: 'date/month-day',
  starts: [...months.keys()],
  // `Feb13`
  glued: true,
  pattern: new RegExp(
    `(?<month>${monthPattern}|${gluedMonthPattern})(?:,? (?:the )?|(?<=[a-z])\\/?(?=\\d)|)(?<dayText>${dayPattern}|${spokenDay})(?:(?: ?,)?(?: of| in)? (?<yearText>${yearPattern}))?`,
    'iy'
  ),
  read({month: name, dayText, yearText}) {
    const month = monthOf(name)
    const day = ordinalOf(dayText) ?? cardinalOf(dayText)
    const year = yearOf(yearText)
    if (name === undefined || month === undefined || day === undefined || !isDay(year, month, day))
      return undefined
    if (!isMonthName(name) && year === undefined && !sureDay.test(dayText ?? '')) return undefined
    return dateOf({type: 'calendar', month, day, year})
  }
}
