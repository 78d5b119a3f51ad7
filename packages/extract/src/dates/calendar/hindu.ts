import {dayNumber} from './days.js'
import {elongation, newMoonAfter, sunLongitude} from './moon.js'

const india = 5.5 / 24

/** The day of which the sun enters a sign of the Indian (sidereal) zodiac, before sunset; 0 is Aries. */
export function sankranti(year: number, sign: number): number {
  return Math.floor(entry(year, sign) + india + 0.25)
}

function entry(year: number, sign: number): number {
  // Lahiri’s ayanamsa: how far the signs have drifted from the equinox.
  const drift = 23.857 + 0.013_97 * (year - 2000)
  const target = (30 * sign + drift) % 360
  let moment = dayNumber(year, 1, 1) + (((target - 280 + 360) % 360) * 365.2422) / 360
  for (let step = 0; step < 4; step++) {
    const behind = ((target - sunLongitude(moment) + 540) % 360) - 180
    moment += (behind * 365.2422) / 360
  }
  return moment
}

/**
 * A day of the Hindu lunar calendar: the first on which a tithi (a thirtieth of the month, 1 to 30)
 * prevails at an hour of Indian time.
 *
 * @param month 0 (Chaitra) to 11 (Phalguna), each beginning with a new moon.
 */
export function tithiDay(year: number, month: number, tithi: number, hour = 6.2): number {
  const sign = (month + 11) % 12
  // A month begins with the new moon while the sun is in the sign before; Pausha’s may fall in the year before.
  const from = month > 8 ? entry(sign === 8 ? year - 1 : year, sign) : entry(year, sign)
  const until = from + 30.6
  let begin = newMoonAfter(from)
  // Of two new moons in one sign, the first begins the leap month, which has no feasts.
  const next = newMoonAfter(begin + 28)
  if (next < until && (sunLongitude(next) - sunLongitude(from) + 360) % 360 < 30) begin = next
  const first = Math.floor(begin + india)
  const degrees = 12 * (tithi - 1)
  for (let day = first + Math.max(0, tithi - 3); day < first + tithi + 2; day++) {
    const at = day + hour / 24 - india
    const ahead = elongation(at) + (at < begin ? -360 : 0)
    // A tithi that no such hour sees lies between two of them.
    if (ahead >= degrees) return ahead < degrees + 12 ? day : day - 1
  }
  return first + tithi - 1
}
