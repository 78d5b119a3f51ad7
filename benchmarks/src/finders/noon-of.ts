/**
 * Noon of a day, in the zone of the machine: other tools read a reference there. Without a day any
 * will do, but it must be the same in every run.
 */
export function noonOf(day = '2024-01-01'): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}
