import {civilOf} from '../calendar/days.js'
import {spanned} from './interval.js'
import {dayPeriod, monthPeriod, unresolved, yearPeriod} from './period.js'
import type {Period} from './period.js'

/** The first, middle or last third of a period, in the units that it is made of. */
export function thirdOf(nth: 1 | 2 | 3, whole: Period): Period {
  const {low, high, grain} = whole
  // EDTF cannot say `the end of September` of no year: the month is as much as is known.
  if (low === null || high === null) return whole
  const {year, month} = civilOf(low)
  switch (grain) {
    case 'week':
      return spanned(dayPeriod(low + 2 * nth - 2), dayPeriod(nth === 3 ? high : low + 2 * nth))
    case 'month':
      return spanned(dayPeriod(low + 10 * nth - 10), dayPeriod(nth === 3 ? high : low + 10 * nth - 1))
    case 'quarter':
      return monthPeriod(year, month + nth - 1)
    case 'year':
      return spanned(monthPeriod(year, 4 * nth - 3), monthPeriod(year, 4 * nth))
    case 'decade':
      // The nineties are late from 1997 on, as somebody in his late forties is 47 or older.
      return spanned(yearPeriod(nth === 1 ? year : year + 3 * nth - 2), yearPeriod(year + 3 * nth))
    case 'century':
      return spanned(
        yearPeriod(year + 33 * nth - 33),
        yearPeriod(nth === 3 ? year + 99 : year + 33 * nth - 1)
      )
    case 'season':
    case 'weekend':
    case 'day':
    case 'hour':
    case 'minute':
    case 'second':
      break
  }
  return unresolved(grain)
}
