/** Where a labelled date begins: a day or a time of day; null where no calendar tells. */
export interface FirstMoment {
  readonly day: string | null
  readonly time: string | null
}

/** The first moment of an EDTF value as labels write it. */
export function firstMoment(edtf: string | null | undefined): FirstMoment {
  const [first = ''] = (edtf ?? '').split('/')
  const [date = '', time] = first.split('T')
  return {day: firstDay(date), time: date === '' ? (time ?? null) : null}
}

function firstDay(date: string): string | null {
  const [, year, rest = ''] = /^(\d[\dX]{3})(?:-(.+))?$/.exec(date) ?? []
  if (year === undefined) return null
  const digits = year.replace(/X/g, '0')
  if (rest === '') return `${digits}-01-01`
  if (rest.startsWith('W')) return mondayOf(Number(digits), Number(rest.slice(1)))
  const [month = '', day = '01'] = rest.split('-')
  if (Number(month) <= 12) return `${digits}-${month}-${day}`
  const quarter = Number(month) - 32
  return quarter >= 1 && quarter <= 4 ? `${digits}-${String(3 * quarter - 2).padStart(2, '0')}-01` : null
}

/** ISO 8601: week 1 is the one with 4 January in it. */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const weekday = (fourth.getUTCDay() + 6) % 7
  return new Date(Date.UTC(year, 0, 4 - weekday + 7 * (week - 1))).toISOString().slice(0, 10)
}
