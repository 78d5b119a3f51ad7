import {civilOf, dayNumber} from '../calendar/days.js'
import {pad} from '../calendar/iso.js'
import type {Holiday} from '../meaning.js'
import {holidays} from '../tables/holidays.js'
import type {Context} from './calendar.js'
import {dayPeriod, unresolved} from './period.js'
import type {Period} from './period.js'

/** The day of a holiday in the year that was said or that is likely. */
export function holidayPeriod({name, year, turn, yearTurn}: Holiday, context: Context): Period {
  const rule = holidays.get(name)
  if (!rule) return unresolved('day')
  const dayIn = 'of' in rule ? rule.of : (year: number) => dayNumber(year, rule.month, rule.day)
  if (year !== undefined) return dayPeriod(dayIn(year))
  const {reference, direction} = context
  if (reference === undefined)
    return unresolved('day', 'of' in rule ? null : `XXXX-${pad(rule.month, 2)}-${pad(rule.day, 2)}`)
  const now = civilOf(reference.day).year
  if (yearTurn !== undefined) return dayPeriod(dayIn(now + yearTurn))
  if (turn === 0) return dayPeriod(dayIn(now))
  const here = dayIn(now)
  if (turn === 1 || (turn === undefined && direction === 'future'))
    return dayPeriod(here > reference.day || (turn !== 1 && here === reference.day) ? here : dayIn(now + 1))
  return dayPeriod(here < reference.day || (turn !== -1 && here === reference.day) ? here : dayIn(now - 1))
}
