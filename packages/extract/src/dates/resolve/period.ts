import {civilOf, dayNumber, daysInMonth} from '../calendar/days.js'
import {isoDay, pad} from '../calendar/iso.js'
import type {DateRecord} from '../fields.js'

/** How exactly a date is said. */
export type Grain = DateRecord['grain']

/** A resolved date: its EDTF value and its first and last day; null where they stay open. */
export interface Period {
  readonly value: string | null
  readonly low: number | null
  readonly high: number | null
  readonly grain: Grain
  /** Where the period begins and ends within its days, for ends that EDTF cannot write. */
  readonly times?: Times | undefined
}

/** ISO 8601, local: `2023-08-09T15:00`, `T15:00`, or a day. */
interface Times {
  readonly low: string | null
  readonly high: string | null
}

/** What cannot be resolved but has a width. */
export function unresolved(grain: Grain, value: string | null = null): Period {
  return {value, low: null, high: null, grain}
}

/** The years of a century. */
export function centuryPeriod(century: number): Period {
  return {
    value: `${pad(century, 2)}XX`,
    low: dayNumber(century * 100, 1, 1),
    high: dayNumber(century * 100 + 99, 12, 31),
    grain: 'century'
  }
}

/** The years of a decade. */
export function decadePeriod(decade: number): Period {
  return {
    value: `${pad(decade, 3)}X`,
    low: dayNumber(decade * 10, 1, 1),
    high: dayNumber(decade * 10 + 9, 12, 31),
    grain: 'decade'
  }
}

/** The days of a year. */
export function yearPeriod(year: number): Period {
  return {
    value: pad(year, 4),
    low: dayNumber(year, 1, 1),
    high: dayNumber(year, 12, 31),
    grain: 'year'
  }
}

/** A quarter of a year: sub-year codes 33 to 36 (ISO 8601-2, 4.8). */
export function quarterPeriod(year: number, quarter: number): Period {
  return {
    value: `${pad(year, 4)}-${32 + quarter}`,
    low: dayNumber(year, 3 * quarter - 2, 1),
    high: dayNumber(year, 3 * quarter + 1, 1) - 1,
    grain: 'quarter'
  }
}

/** A season: codes 21 to 24 name no hemisphere, so that its days stay open. */
export function seasonPeriod(year: number, season: number): Period {
  return unresolved('season', `${pad(year, 4)}-${season}`)
}

/** A month; numbers beyond 1 to 12 carry over into the year. */
export function monthPeriod(year: number, month: number): Period {
  const {year: civilYear, month: civilMonth} = civilOf(dayNumber(year, month, 1))
  const low = dayNumber(civilYear, civilMonth, 1)
  return {
    value: `${pad(civilYear, 4)}-${pad(civilMonth, 2)}`,
    low,
    high: low + daysInMonth(civilMonth, civilYear) - 1,
    grain: 'month'
  }
}

/** One day. */
export function dayPeriod(day: number): Period {
  return {value: isoDay(day), low: day, high: day, grain: 'day'}
}
