import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {monthOf, writtenYear} from '../said.js'
import {months} from '../tables/months.js'

/** `22/Jan/2019`, `7-Oct-2022`, `2019/Aug/01`. */
export const dashedMonth: Rule<DateValue> = {
  name: 'date/dashed-month',
  starts: ['digit'],
  pattern: new RegExp(
    `(?<lead>\\d{4}|\\d{1,2})(?<dash>[-/.])(?<name>${anyOf(months.keys())})\\k<dash>(?<tail>\\d{4}|\\d{1,2})(?![\\w]|[-/.]\\d)`,
    'iy'
  ),
  read({lead = '', name, tail = ''}) {
    const month = monthOf(name)
    if (month === undefined || (lead.length > 2 && tail.length > 2)) return undefined
    const yearText = lead.length > 2 ? lead : tail
    const day = Number(lead.length > 2 ? tail : lead)
    const year = writtenYear(yearText)
    return isDay(year, month, day) ? dateOf({type: 'calendar', year, month, day}) : undefined
  }
}
