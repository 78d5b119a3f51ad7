import {civilOf, dayNumber, daysInMonth} from '../calendar/days.js'
import {isoDay, pad} from '../calendar/iso.js'
import type {Reference} from '../calendar/iso.js'
import type {Unit} from '../meaning.js'
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  quarterPeriod,
  unresolved,
  yearPeriod
} from './period.js'
import type {Period} from './period.js'
import {fortnightPeriod, weekPeriod, weekendPeriod} from './weeks.js'

/** The unit that lies so many units from a moment: as wide as the unit that was said. */
export function shifted(reference: Reference, unit: Unit, count: number): Period {
  const {year, month} = civilOf(reference.day)
  switch (unit) {
    case 'century':
      return centuryPeriod(Math.floor(year / 100) + count)
    case 'decade':
      return decadePeriod(Math.floor(year / 10) + count)
    case 'year':
      return yearPeriod(year + count)
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + count
      return quarterPeriod(Math.floor(quarters / 4), (quarters % 4) + 1)
    }
    case 'month':
      return monthPeriod(year, month + count)
    case 'week':
      return weekPeriod(reference.day + 7 * count)
    case 'fortnight':
      return fortnightPeriod(reference.day + 14 * count)
    case 'weekend':
      return weekendPeriod(reference.day + 7 * count)
    case 'day':
      return dayPeriod(reference.day + count)
    case 'hour':
      return minutesFrom(reference, 60 * count, 'hour')
    case 'minute':
      break
  }
  return minutesFrom(reference, count, 'minute')
}

/** The day so many units from a day: a month later is the same day of the next month. */
export function dayShifted(day: number, unit: Unit, count: number): number {
  const {year, month, day: ofMonth} = civilOf(day)
  const months = {month: 1, quarter: 3, year: 12, decade: 120, century: 1200}
  if (unit === 'week' || unit === 'weekend' || unit === 'fortnight')
    return day + (unit === 'fortnight' ? 14 : 7) * count
  if (unit === 'day' || unit === 'hour' || unit === 'minute') return day + (unit === 'day' ? count : 0)
  const first = civilOf(dayNumber(year, month + months[unit] * count, 1))
  return dayNumber(first.year, first.month, Math.min(ofMonth, daysInMonth(first.month, first.year)))
}

function minutesFrom({day, minute}: Reference, count: number, grain: 'hour' | 'minute'): Period {
  if (minute === null) return unresolved(grain)
  const total = minute + count
  const days = Math.floor(total / 1440)
  const rest = total - days * 1440
  const on = day + days
  const time = `${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}`
  return {value: `${isoDay(on)}T${time}`, low: on, high: on, grain}
}
