import {civilOf} from '../calendar/days.js'
import {spanned} from './interval.js'
import {dayPeriod, monthPeriod, yearPeriod} from './period.js'
import type {Period} from './period.js'

/** The first or second half of a month, a year or a decade; of anything else, the whole. */
export function halfOf(nth: number, whole: Period): Period {
  const {low, high, grain} = whole
  if (low === null || high === null) return whole
  const {year} = civilOf(low)
  const first = nth === 1
  if (grain === 'month')
    return first
      ? spanned(dayPeriod(low), dayPeriod(low + 14))
      : spanned(dayPeriod(low + 15), dayPeriod(high))
  if (grain === 'year') return spanned(monthPeriod(year, first ? 1 : 7), monthPeriod(year, first ? 6 : 12))
  if (grain === 'decade')
    return spanned(yearPeriod(first ? year : year + 5), yearPeriod(first ? year + 4 : year + 9))
  return whole
}
