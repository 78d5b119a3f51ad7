/** The first of Tishri of a Hebrew year, as a day. */
function roshHashanahOf(hebrewYear: number): number {
  const months = Math.floor((235 * hebrewYear - 234) / 19)
  const parts = 12_084 + 13_753 * months
  const days = months * 29 + Math.floor(parts / 25_920)
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days
}

/** Rosh Hashanah of a civil year. */
export function roshHashanah(year: number): number {
  const hebrewYear = year + 3761
  const own = roshHashanahOf(hebrewYear)
  const before = roshHashanahOf(hebrewYear - 1)
  const after = roshHashanahOf(hebrewYear + 1)
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0
  return own + delay - 2_092_590
}
