import type {Calendar, Meaning} from '../meaning.js'
import type {DateFinding} from '../date-finding.js'

const from = /\bfrom (?:about |around |early |mid |late )?(?:the )?$/i
const between = /\bbetween (?:about |around |early |mid |late )?(?:the )?$/i
const to =
  /^,? (?:to|through|thru|until|till|up to|all the way to) (?:about |around |early |mid |late )?(?:the )?$/i
const and = /^,? and (?:about |around |early |mid |late )?(?:the )?$/i
const dash = /^ ?[-–—] ?$/
const or = /^,? or (?:maybe )?$/i

/** `from 2010 to 2015`, `between March and today`, `2017 or 2018`: two dates of one stretch. */
export function joinRange(
  left: DateFinding,
  right: DateFinding,
  gap: string,
  leading: string
): DateFinding | undefined {
  const first = left.value.meaning
  const second = right.value.meaning
  if (first.type === 'interval' || second.type === 'interval') return undefined
  // `Saturday 9 a.m. to noon`: both on that day.
  if (second.type === 'time' && (to.test(gap) || dash.test(gap)) && 'clock' in first && first.clock) {
    if (first.type !== 'time') return withEnd(left, right, {...first, clock: second.clock})
  }
  if ((first.type === 'time') !== (second.type === 'time')) return undefined
  const shape = shapeOf(first)
  // `Nov 18 - Dec 19, 2015`: the year said last is that of both.
  const same =
    shape === shapeOf(second) ||
    ((shape === 'month day' || shape === 'quarter') && shapeOf(second) === `year ${shape}`)
  const linked =
    (to.test(gap) && (same || from.test(leading))) ||
    (dash.test(gap) && same) ||
    (and.test(gap) && between.test(leading)) ||
    // Alternatives are one date with two ends only where one is the neighbour of the other.
    (or.test(gap) && isNeighbour(first, second))
  if (!linked) return undefined
  return {
    ...left,
    end: right.end,
    rule: 'date/range',
    value: {table: 'dates', meaning: {type: 'interval', from: first, to: second}}
  }
}

function withEnd(left: DateFinding, right: DateFinding, last: Meaning): DateFinding {
  const meaning: Meaning = {type: 'interval', from: left.value.meaning, to: last}
  return {...left, end: right.end, value: {...left.value, meaning}}
}

function isNeighbour(first: Meaning, second: Meaning): boolean {
  return (
    first.type === 'calendar' &&
    second.type === 'calendar' &&
    shapeOf(first) === 'year' &&
    shapeOf(second) === 'year' &&
    second.year === (first.year ?? 0) + 1
  )
}

const parts: ReadonlyArray<keyof Calendar> = [
  'century',
  'decade',
  'year',
  'season',
  'quarter',
  'month',
  'day',
  'weekday'
]

/** Which parts a meaning states: ends of a range are said alike. */
function shapeOf(meaning: Meaning): string {
  if (meaning.type !== 'calendar') return meaning.type
  return parts.filter((part) => meaning[part] !== undefined).join(' ')
}
