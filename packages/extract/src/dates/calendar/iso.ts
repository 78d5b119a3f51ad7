import {civilOf, dayNumber, daysInMonth, weekdayOf} from './days.js'

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** `2023-08-09`. */
export function isoDay(days: number): string {
  const {year, month, day} = civilOf(days)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** `2023-W32`, the ISO week that holds a day. */
export function isoWeek(days: number): string {
  const thursday = days - weekdayOf(days) + 4
  const {year} = civilOf(thursday)
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

/** Whether three numbers name a day of the calendar. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)
}

/** The moment against which relative dates are resolved. */
export interface Reference {
  readonly day: number
  /** Minutes after midnight; `null` when only the day is known. */
  readonly minute: number | null
}

const referencePattern = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2}))?/

/** Reads an ISO date or date-time, whose zone is ignored; `undefined` when there is no such day. */
export function referenceOf(value: string): Reference | undefined {
  const groups = referencePattern.exec(value)?.groups
  if (!groups) return undefined
  const [year, month, day] = [Number(groups['year']), Number(groups['month']), Number(groups['day'])]
  if (!isDay(year, month, day)) return undefined
  const minute = groups['hour'] === undefined ? null : Number(groups['hour']) * 60 + Number(groups['minute'])
  return {day: dayNumber(year, month, day), minute}
}
