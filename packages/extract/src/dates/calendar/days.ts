/** A day of the proleptic Gregorian calendar. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days from 1970-01-01 to a day; months beyond 1 to 12 carry over into the year. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day comes last (Hinnant, days_from_civil).
  const months = year * 12 + month - 3
  const shifted = Math.floor(months / 12)
  const fromMarch = months - shifted * 12
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day that lies so many days after 1970-01-01. */
export function civilOf(days: number): Civil {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  }
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1
}

/** How many days a month has; without a year, February has 29. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2 && (year === undefined || isLeap(year))) return 29
  return monthLengths[month - 1] ?? 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Easter Sunday of a year (the anonymous Gregorian computus). */
export function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapCenturies = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (leapCenturies + 19 * golden + 15) % 30
  const late = Math.floor(epact / 28)
  const moon = epact - late * (1 - late * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const offset = moon - sunday
  const month = 3 + Math.floor((offset + 40) / 44)
  return dayNumber(year, month, offset + 28 - 31 * Math.floor(month / 4))
}

/** Orthodox Easter Sunday: by the Julian calendar (Meeus), in the Gregorian one. */
export function orthodoxEasterOf(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const sum = moon + sunday + 114
  const drift = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + drift
}

/** The n-th weekday of a month; -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(month, year))
    return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}
