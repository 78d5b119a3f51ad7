import {weekdayOf} from '../calendar/days.js'
import {isoDay, isoWeek} from '../calendar/iso.js'
import type {Period} from './period.js'

/** The ISO week, Monday to Sunday, that holds a day. */
export function weekPeriod(day: number): Period {
  const low = day - weekdayOf(day) + 1
  return {value: isoWeek(day), low, high: low + 6, grain: 'week'}
}

/** The Saturday and Sunday of the week that holds a day. */
export function weekendPeriod(day: number): Period {
  const low = day - weekdayOf(day) + 6
  return {value: `${isoDay(low)}/${isoDay(low + 1)}`, low, high: low + 1, grain: 'weekend'}
}

/** The two weeks that begin with the week of a day. */
export function fortnightPeriod(day: number): Period {
  const low = day - weekdayOf(day) + 1
  return {value: `${isoDay(low)}/${isoDay(low + 13)}`, low, high: low + 13, grain: 'week'}
}
