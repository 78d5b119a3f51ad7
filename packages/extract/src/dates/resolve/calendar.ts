import {civilOf, dayNumber, daysInMonth, weekdayOf} from '../calendar/days.js'
import {isDay, pad} from '../calendar/iso.js'
import type {Reference} from '../calendar/iso.js'
import type {Calendar} from '../meaning.js'
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  quarterPeriod,
  seasonPeriod,
  unresolved,
  yearPeriod
} from './period.js'
import type {Period} from './period.js'
import type {Direction} from './tense.js'

/** What resolves the parts of a date that were not said. */
export interface Context {
  readonly reference: Reference | undefined
  readonly direction: Direction | undefined
}

/** The period that the parts of a calendar date name. */
export function calendarPeriod(parts: Calendar, context: Context): Period {
  const {century, decade, month, day, weekday, season, quarter} = parts
  if (century !== undefined) return centuryPeriod(century)
  if (decade !== undefined) return decadePeriod(decade)
  const year = yearIn(parts, context)
  if (season !== undefined)
    return year === undefined ? unresolved('season', `XXXX-${season}`) : seasonPeriod(year, season)
  if (quarter !== undefined)
    return year === undefined ? unresolved('quarter', `XXXX-${32 + quarter}`) : quarterPeriod(year, quarter)
  if (month !== undefined) return monthOrDay(year, month, day)
  if (day !== undefined)
    return dayOfMonth(day, weekday, parts.known ? {...context, reference: undefined} : context)
  if (weekday !== undefined) return weekdayPeriod(weekday, parts, context)
  return year === undefined ? unresolved('year') : yearPeriod(year)
}

function monthOrDay(year: number | undefined, month: number, day: number | undefined): Period {
  if (year === undefined)
    return day === undefined
      ? unresolved('month', `XXXX-${pad(month, 2)}`)
      : unresolved('day', `XXXX-${pad(month, 2)}-${pad(day, 2)}`)
  if (day === undefined) return monthPeriod(year, month)
  return isDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : unresolved('day')
}

/** The year that was said, or that the reference and the way the clause looks make likely. */
function yearIn(parts: Calendar, context: Context): number | undefined {
  const {year, yearTurn, turn, month, day, season, quarter} = parts
  if (year !== undefined) return year
  const {reference} = context
  if (reference === undefined) return undefined
  const now = civilOf(reference.day)
  if (yearTurn !== undefined) return now.year + yearTurn
  const start =
    month ??
    (quarter === undefined ? (season === undefined ? undefined : firstMonth(season)) : 3 * quarter - 2)
  if (start === undefined) return undefined
  const width = month === undefined ? 3 : 1
  if (turn === 0) return now.year
  const low = dayNumber(now.year, start, day ?? 1)
  const high = day === undefined ? dayNumber(now.year, start + width, 1) - 1 : low
  if (turn === 1) return low > reference.day ? now.year : now.year + 1
  if (turn === -1) return high < reference.day ? now.year : now.year - 1
  if (month !== undefined && day !== undefined && parts.weekday !== undefined) {
    const told = yearOfWeekday(month, day, parts.weekday, context)
    if (told !== undefined) return told
  }
  if (context.direction === 'future')
    return leapYear(high >= reference.day ? now.year : now.year + 1, 1, month, day)
  return leapYear(low <= reference.day ? now.year : now.year - 1, -1, month, day)
}

/** `Friday, July 18`: the nearest year, in the direction of the clause, in which that day is a Friday. */
function yearOfWeekday(
  month: number,
  day: number,
  weekday: number,
  {reference, direction}: Context
): number | undefined {
  if (reference === undefined) return undefined
  const step = direction === 'future' ? 1 : -1
  const {year} = civilOf(reference.day)
  for (let tried = year; tried !== year + 4 * step; tried += step) {
    const date = dayNumber(tried, month, day)
    if ((date - reference.day) * step >= 0 && isDay(tried, month, day) && weekdayOf(date) === weekday)
      return tried
  }
  return undefined
}

/** The 29th of February falls back, or ahead, to the nearest year that has one. */
function leapYear(year: number, step: 1 | -1, month: number | undefined, day: number | undefined): number {
  if (month !== 2 || day !== 29) return year
  let found = year
  while (daysInMonth(2, found) < 29) found += step
  return found
}

/** Where a season is taken to begin when its year is looked for: in the north, by whole months. */
function firstMonth(season: number): number {
  return season === 24 ? 12 : 3 * (season - 20)
}

/** `the 15th`: of the month that the clause looks to. */
function dayOfMonth(day: number, weekday: number | undefined, {reference, direction}: Context): Period {
  if (reference === undefined) return unresolved('day', `XXXX-XX-${pad(day, 2)}`)
  const now = civilOf(reference.day)
  const step = direction === 'future' ? 1 : -1
  let month = now.month
  if (step > 0 ? day < now.day : day > now.day) month += step
  let nearest: number | undefined
  // `Friday the 13th`: the nearest month in which that day is a Friday; each comes within four years.
  for (let tried = 0; tried < 48; tried++, month += step) {
    if (day > daysInMonth(((((month - 1) % 12) + 12) % 12) + 1, now.year + Math.floor((month - 1) / 12)))
      continue
    const date = dayNumber(now.year, month, day)
    nearest ??= date
    if (weekday === undefined || weekdayOf(date) === weekday) return dayPeriod(date)
  }
  return dayPeriod(nearest ?? reference.day)
}

function weekdayPeriod(
  weekday: number,
  {turn, clock, every}: Calendar,
  {reference, direction}: Context
): Period {
  if (reference === undefined || every) return unresolved('day', `XXXX-WXX-${weekday}`)
  const today = weekdayOf(reference.day)
  if (turn === 0) return dayPeriod(reference.day - today + weekday)
  const sinceThen = (today - weekday + 7) % 7
  const untilThen = (weekday - today + 7) % 7
  // `next Friday` is the Friday of the next week: `this Friday` names the nearer one.
  if (turn === 1) return dayPeriod(reference.day - today + 7 + weekday)
  if (turn === -1) return dayPeriod(reference.day - (sinceThen || 7))
  if (turn === 2) return dayPeriod(reference.day + (untilThen || 7))
  // A weekday with a time of day is an appointment unless the clause looks back.
  const looks = direction ?? (clock ? 'future' : 'past')
  return dayPeriod(looks === 'future' ? reference.day + (untilThen || 7) : reference.day - sinceThen)
}
