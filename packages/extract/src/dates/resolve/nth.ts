import {civilOf, weekdayOf} from '../calendar/days.js'
import type {Nth} from '../meaning.js'
import {dayPeriod, monthPeriod, unresolved} from './period.js'
import type {Period} from './period.js'
import {weekPeriod, weekendPeriod} from './weeks.js'

/** The n-th day, week or weekday within a period. */
export function nthPeriod({nth, unit, weekday}: Nth, {low, high}: Period): Period {
  const grain = unit === 'quarter' ? 'quarter' : unit
  if (low === null || high === null) return unresolved(grain)
  if (unit === 'month') {
    const {year, month} = civilOf(nth < 0 ? high : low)
    return monthPeriod(year, nth < 0 ? month : month + nth - 1)
  }
  if (unit === 'week') return nthWeek(low, high, nth)
  const target = weekday ?? (unit === 'weekend' ? 6 : undefined)
  const day =
    target === undefined
      ? nth < 0
        ? high + nth + 1
        : low + nth - 1
      : nth < 0
        ? high - ((weekdayOf(high) - target + 7) % 7) + 7 * (nth + 1)
        : low + ((target - weekdayOf(low) + 7) % 7) + 7 * (nth - 1)
  if (day < low || day > high) return unresolved(grain)
  return unit === 'weekend' ? weekendPeriod(day) : dayPeriod(day)
}

/** Week 1 holds the Thursday that comes first in the period, as in ISO 8601; the last one the last. */
function nthWeek(low: number, high: number, nth: number): Period {
  if (low === high) return weekPeriod(low)
  const thursday =
    nth < 0
      ? high - ((weekdayOf(high) - 4 + 7) % 7) + 7 * (nth + 1)
      : low + ((4 - weekdayOf(low) + 7) % 7) + 7 * (nth - 1)
  return thursday > high || thursday < low ? unresolved('week') : weekPeriod(thursday)
}
