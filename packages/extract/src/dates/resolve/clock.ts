import {pad} from '../calendar/iso.js'
import type {Clock, Half} from '../meaning.js'
import type {Period} from './period.js'
import {unresolved} from './period.js'

/** The hour of 24, where `half` is what the words around say of an hour of 12. */
function hourIn(clock: Clock, half: Half | undefined): number {
  if (clock.half !== null || half === undefined) return clock.hour
  if (half === 'pm') return clock.hour < 12 ? clock.hour + 12 : clock.hour
  return clock.hour === 12 ? 0 : clock.hour
}

/** A time of day, on a day or, without one, on any day. */
export function clockPeriod(clock: Clock, day: Period | undefined, half?: Half): Period {
  const {minute, second} = clock
  const grain = second !== null ? 'second' : minute !== null ? 'minute' : 'hour'
  const seconds = second === null ? '' : `:${pad(second, 2)}`
  const time = `T${pad(hourIn(clock, half), 2)}:${pad(minute ?? 0, 2)}${seconds}`
  if (day === undefined) return unresolved(grain, time)
  // A time belongs to one day: beside a wider or an unknown date only the time is certain.
  if (day.value === null || day.grain !== 'day') return unresolved(grain, time)
  if (day.value.includes('W')) return unresolved(grain, time)
  return {value: day.value + time, low: day.low, high: day.high, grain}
}
