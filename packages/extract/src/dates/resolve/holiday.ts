import {civilOf, dayNumber, weekdayOf} from '../calendar/days.js'
import {pad} from '../calendar/iso.js'
import type {Holiday} from '../meaning.js'
import {holidays} from '../tables/holidays.js'
import type {Context} from './calendar.js'
import {spanned} from './interval.js'
import {dayPeriod, unresolved} from './period.js'
import type {Period} from './period.js'

/** The days of a holiday in the year that was said or that is likely. */
export function holidayPeriod(meaning: Holiday, context: Context): Period {
  const rule = holidays.get(meaning.name)
  if (!rule) return unresolved('day')
  const dayIn = 'of' in rule ? rule.of : (year: number) => dayNumber(year, rule.month, rule.day)
  const day = dayOf(meaning, dayIn, context)
  if (day === undefined)
    return unresolved('day', 'of' in rule ? null : `XXXX-${pad(rule.month, 2)}-${pad(rule.day, 2)}`)
  if (meaning.weekend) return weekendAround(day)
  const {days = 1} = rule
  return days === 1 ? dayPeriod(day) : spanned(dayPeriod(day), dayPeriod(day + days - 1))
}

function dayOf(
  {year, turn, yearTurn}: Holiday,
  dayIn: (year: number) => number,
  {reference, direction}: Context
): number | undefined {
  if (year !== undefined) return dayIn(year)
  if (reference === undefined) return undefined
  const now = civilOf(reference.day).year
  if (yearTurn !== undefined) return dayIn(now + yearTurn)
  const here = dayIn(now)
  if (turn === 0) return here
  if (turn === 1 || (turn === undefined && direction === 'future'))
    return here > reference.day || (turn !== 1 && here === reference.day) ? here : dayIn(now + 1)
  return here < reference.day || (turn !== -1 && here === reference.day) ? here : dayIn(now - 1)
}

/** The weekend that a holiday makes longer: from Thursday to Sunday, from Saturday to Monday. */
function weekendAround(day: number): Period {
  const weekday = weekdayOf(day)
  const saturday = weekday < 3 ? day - weekday - 1 : day + 6 - weekday
  return spanned(dayPeriod(Math.min(day, saturday)), dayPeriod(Math.max(day, saturday + 1)))
}
