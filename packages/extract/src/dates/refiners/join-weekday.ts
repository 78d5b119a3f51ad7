import type {DateFinding} from '../date-finding.js'

const gap = /^,? (?:the )?$/
const comma = /^, ?$/

/** `Thursday, June 6`, `June 6, Thursday`: one date; without a year, the weekday tells it. */
export function joinWeekday(left: DateFinding, right: DateFinding, between: string): DateFinding | undefined {
  return (
    (gap.test(between) ? withWeekday(right, left) : undefined) ??
    (comma.test(between) ? withWeekday(left, right) : undefined)
  )
}

function withWeekday(day: DateFinding, weekday: DateFinding): DateFinding | undefined {
  const {meaning} = weekday.value
  const date = day.value.meaning
  if (
    meaning.type !== 'calendar' ||
    meaning.weekday === undefined ||
    meaning.day !== undefined ||
    meaning.clock
  )
    return undefined
  if (date.type !== 'calendar' || date.day === undefined || date.weekday !== undefined || meaning.every)
    return undefined
  const half = day.value.half ?? weekday.value.half
  return {
    ...day,
    start: Math.min(day.start, weekday.start),
    end: Math.max(day.end, weekday.end),
    value: {
      ...day.value,
      half,
      meaning:
        date.year === undefined && meaning.turn === undefined ? {...date, weekday: meaning.weekday} : date
    }
  }
}
