import {civilOf, weekdayOf} from '../calendar/days.js'
import {isDay} from '../calendar/iso.js'
import type {Beside, Calendar, Clock, Half, Meaning, Shift} from '../meaning.js'
import {calendarPeriod} from './calendar.js'
import type {Context} from './calendar.js'
import {clockPeriod} from './clock.js'
import {holidayPeriod} from './holiday.js'
import {boundPeriod, completed, spanned} from './interval.js'
import {nthPeriod} from './nth.js'
import {dayPeriod, unresolved} from './period.js'
import type {Period} from './period.js'
import {momentsPeriod} from './moments.js'
import {dayShifted, shifted} from './shift.js'
import {halfOf} from './half.js'
import {thirdOf} from './third.js'
import {weekendPeriod} from './weeks.js'

/** What the words around a date add to it. */
export interface Surroundings extends Context {
  /** The date said before, from which `two years later` counts. */
  readonly previous: Period | undefined
  /** The date said before, where it names a month: `on June 20th and by the 25th`. */
  readonly month: Period | undefined
  /** The half of the day that a date near a time of day names: `last night … around 9:15`. */
  readonly half: Half | undefined
  /** Whether the text says nothing else. */
  readonly alone: boolean
}

/** Resolves the meaning of a date as far as reference and surroundings allow. */
export function resolve(meaning: Meaning, around: Surroundings): Period {
  switch (meaning.type) {
    case 'calendar': {
      const period = calendarPeriod(withMonth(meaning, around), around)
      return meaning.clock ? clockPeriod(meaning.clock, period, around.half) : period
    }
    case 'shift': {
      const period = shiftPeriod(meaning, around)
      return meaning.clock ? clockPeriod(meaning.clock, period, meaning.half ?? around.half) : period
    }
    case 'holiday': {
      const period = holidayPeriod(meaning, around)
      return meaning.clock ? clockPeriod(meaning.clock, period, around.half) : period
    }
    case 'nth':
      return nthPeriod(meaning, resolve(meaning.of, around))
    case 'beside': {
      const base = resolve(meaning.of, around)
      return besidePeriod(base, meaning)
    }
    case 'at':
      return clockPeriod(meaning.clock, resolve(meaning.of, around), around.half)
    case 'third':
      return meaning.half
        ? halfOf(meaning.nth, resolve(meaning.of, around))
        : thirdOf(meaning.nth, resolve(meaning.of, around))
    case 'time':
      return clockPeriod(meaning.clock, dayOfTime(meaning.clock, around), around.half)
    case 'moments':
      return momentsPeriod(meaning, around.reference)
    case 'bound':
      return boundPeriod(meaning.side, resolve(meaning.of, around))
    case 'interval':
      break
  }
  const {from, to} = completed(meaning)
  // Without a recording to end at, `from 2015 to now` tells no more than where it begins.
  if (around.reference === undefined && isToday(to)) return resolve(from, around)
  if (around.reference === undefined && isToday(from)) return resolve(to, around)
  const first = resolve(from, around)
  const last = weekdayAfter(first, to, resolve(to, around))
  return spanned(startBefore(first, from, last, around), last)
}

function isToday(meaning: Meaning): boolean {
  return meaning.type === 'shift' && meaning.unit === 'day' && meaning.low === 0 && meaning.high === 0
}

/** `by the 25th` behind `June 20th` is in June. */
function withMonth(meaning: Calendar, {month}: Surroundings): Calendar {
  const low = month?.low ?? null
  if (low === null || meaning.day === undefined || meaning.month !== undefined) return meaning
  const {year, month: named} = civilOf(low)
  return isDay(year, named, meaning.day) ? {...meaning, year, month: named} : meaning
}

/**
 * A time said alone, against a reference with a time of its own, is the next one to come. Midnight is
 * how a mere date is written as a date-time.
 */
function dayOfTime({hour, minute, half}: Clock, {alone, reference}: Surroundings): Period | undefined {
  if (!alone || !reference?.minute) return undefined
  const passed = half !== null && hour * 60 + (minute ?? 0) < reference.minute
  return dayPeriod(passed ? reference.day + 1 : reference.day)
}

/** Counted from a day, a day; from something wider, as wide as the unit. */
function besidePeriod({low, high, grain}: Period, {unit, count, weekday}: Beside): Period {
  const day = count < 0 ? low : high
  if (weekday !== undefined)
    return day === null ? unresolved('day') : dayPeriod(weekdayFrom(day, weekday, count))
  if (low === null || day === null) return unresolved(grain === 'day' || unit === 'fortnight' ? 'day' : unit)
  if (unit === 'hour' || unit === 'minute') return unresolved(unit)
  if (unit === 'fortnight') return dayPeriod(day + 14 * count)
  if (grain === 'day')
    return unit === 'weekend' ? weekendPeriod(low) : dayPeriod(dayShifted(low, unit, count))
  return shifted({day: unit === 'day' || unit === 'week' ? day : low, minute: null}, unit, count)
}

/** The weekday that is the `count`-th after a day, or before it. */
function weekdayFrom(day: number, weekday: number, count: number): number {
  const today = weekdayOf(day)
  return count < 0
    ? day - (((today - weekday + 6) % 7) + 1) + 7 * (count + 1)
    : day + ((weekday - today + 6) % 7) + 1 + 7 * (count - 1)
}

function shiftPeriod({unit, low, high, anchor, lead}: Shift, around: Surroundings): Period {
  const {reference, previous, alone} = around
  // `two hours later` and no more can but count from now.
  const counted = anchor === 'reference' || (alone && !previous) ? reference : anchorOf(previous)
  const from = lead && counted ? {...counted, day: dayShifted(counted.day, lead.unit, lead.count)} : counted
  const grain = unit === 'fortnight' ? 'week' : unit
  if (low === null || high === null || from === undefined) return unresolved(grain)
  const first = shifted(from, unit, low)
  return low === high ? first : spanned(first, shifted(from, unit, high))
}

function anchorOf(previous: Period | undefined): Context['reference'] {
  return previous === undefined || previous.low === null ? undefined : {day: previous.low, minute: null}
}

/** `from Monday to Friday`: the weekday that ends a stretch comes after the day that begins it. */
function weekdayAfter(first: Period, to: Meaning, last: Period): Period {
  if (to.type !== 'calendar' || to.weekday === undefined || to.clock) return last
  if (first.low === null || last.low === null || first.grain !== 'day') return last
  return dayPeriod(first.low + ((((last.low - first.low) % 7) + 7) % 7))
}

/** `from November to March`: a start without a year lies before its end. */
function startBefore(first: Period, from: Meaning, last: Period, around: Surroundings): Period {
  if (from.type !== 'calendar' || from.year !== undefined || from.month === undefined) return first
  if (first.low === null || last.low === null || first.low <= last.low) return first
  const year = civilOf(last.low).year
  const same = resolve({...from, year}, around)
  return same.low !== null && same.low <= last.low ? same : resolve({...from, year: year - 1}, around)
}
