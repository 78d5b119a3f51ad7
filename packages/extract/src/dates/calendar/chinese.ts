import {dayNumber} from './days.js'
import {newMoonAfter} from './moon.js'

const beijing = 8 / 24

/** The Chinese New Year: the day in Beijing of the new moon between January 21 and February 20. */
export function chineseNewYear(year: number): number {
  return Math.floor(newMoonAfter(dayNumber(year, 1, 21) - beijing) + beijing)
}
