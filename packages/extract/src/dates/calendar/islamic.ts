import {dayNumber} from './days.js'
import {newMoonAfter} from './moon.js'

/** From here on, the tabular reckoning is nearer to what Mecca announces than the new moon itself. */
const tabularFrom = dayNumber(1999, 4, 17)

/** A day of the Islamic calendar in a civil year; of two in one year, the first. */
export function islamicIn(year: number, month: number, day: number): number {
  const start = dayNumber(year, 1, 1)
  let islamicYear = Math.floor((year - 622) * 1.030_684) - 1
  while (dayOf(islamicYear, month, day) < start) islamicYear++
  return dayOf(islamicYear, month, day)
}

function dayOf(year: number, month: number, day: number): number {
  const tabular = firstDay(year, month)
  if (tabular >= tabularFrom) return tabular + day - 1
  // Saudi Arabia’s old reckoning: the day after the new moon, both by Greenwich time.
  return Math.floor(newMoonAfter(tabular - 6)) + day
}

/** The first of a month in the tabular calendar, whose epoch is 622-07-16 (Julian). */
function firstDay(year: number, month: number): number {
  return Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) - 492_148
}
