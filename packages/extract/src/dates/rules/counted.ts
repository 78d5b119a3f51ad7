import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import type {Meaning} from '../meaning.js'
import {compoundAt} from '../reading/compound.js'
import type {Compound} from '../reading/compound.js'
import {countedAt, vagueNexts, vagueStarts} from '../reading/counted.js'
import type {Counted} from '../reading/counted.js'
import {countStarts} from './starts.js'

const tail =
  /(?: or (?:so|more|(?<other>two|three))| plus)?(?:,? (?:(?<back>ago|back(?! (?:and forth|to|up|into|then|on|at|from|in)\b))|(?<ahead>from (?:right )?now|from (?<day>today|tomorrow|yesterday)|hence)|(?<later>later|afterwards?)|(?<earlier>earlier|beforehand))\b(?! than\b))/iy
/** `three years, eight years from now`. */
const more = /(?:,| or| to)(?: maybe| or)? /iy
const inHalves = / and an? half /i
/** `any later`, `no later`, `at least a month earlier` compare rather than count. */
const comparing = /\b(?:than|per|over|every|least|most) $/i

/** `two years ago`, `5 weeks from now`, `a month later`, `half an hour ago`: counts before and after. */
export const counted: Rule<DateValue> = {
  name: 'date/ago',
  starts: [...countStarts, ...vagueStarts],
  next: Object.fromEntries(vagueStarts.map((start) => [start, vagueNexts])),
  scan(text, start) {
    const count = compoundAt(text, start)
    if (!count) return undefined
    const said = tailAt(text, count.end)
    if (!said) {
      const side = sideOfNext(text, count)
      return side && {start, end: count.end, rule: 'date/ago', value: shiftOf(count, side, 'reference')}
    }
    const {groups, end} = said
    const times = groups['other'] === undefined ? undefined : groups['other'].toLowerCase() === 'two' ? 2 : 3
    const whole = times === undefined || count.low === null ? count : {...count, high: count.low * times}
    const previous = groups['later'] !== undefined || groups['earlier'] !== undefined
    if (previous && comparing.test(text.slice(Math.max(0, start - 12), start))) return undefined
    // `one and a half years later` tells how long rather than when.
    if (previous && inHalves.test(text.slice(start, end))) return undefined
    const day = days.get(groups['day']?.toLowerCase() ?? '')
    if (day !== undefined) {
      const value = besideDay(whole, day)
      return value && {start, end, rule: 'date/ago', value}
    }
    const sign = groups['back'] !== undefined || groups['earlier'] !== undefined ? -1 : 1
    return {
      start,
      end,
      rule: previous ? 'date/later' : 'date/ago',
      value: shiftOf(whole, sign, previous ? 'previous' : 'reference')
    }
  }
}

function tailAt(
  text: string,
  at: number
): {groups: Readonly<Record<string, string | undefined>>; end: number} | undefined {
  tail.lastIndex = at
  const groups = tail.exec(text)?.groups
  return groups && {groups, end: tail.lastIndex}
}

/** Which way the count looks with which this one makes a pair. */
function sideOfNext(text: string, {end, unit}: Counted): -1 | 1 | undefined {
  more.lastIndex = end
  if (!more.test(text)) return undefined
  const next = countedAt(text, more.lastIndex)
  // `it took six weeks, a decade ago`: behind a comma only the same unit makes a pair.
  if (text.charAt(end) === ',' && next?.unit !== unit) return undefined
  const groups = next && tailAt(text, next.end)?.groups
  if (!groups || groups['later'] !== undefined || groups['earlier'] !== undefined) return undefined
  return groups['back'] === undefined ? 1 : -1
}

const days: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1]
])

/** `two months from today` is a day; `two months from now` is a month. */
function besideDay({low, high, unit, lead}: Compound, day: number): DateValue | undefined {
  if (low === null || low !== high || unit === 'minute' || unit === 'hour') return undefined
  const from: Meaning = {type: 'shift', unit: 'day', low: day, high: day, anchor: 'reference'}
  const of: Meaning = lead ? {type: 'beside', ...lead, of: from} : from
  return dateOf({type: 'beside', unit, count: low, of})
}

function shiftOf(
  {low, high, unit, lead}: Compound,
  sign: -1 | 1,
  anchor: 'reference' | 'previous'
): DateValue {
  const [first, last] = sign < 0 ? [high, low] : [low, high]
  return dateOf({
    type: 'shift',
    unit,
    low: first === null ? null : sign * first,
    high: last === null ? null : sign * last,
    anchor,
    lead: lead && {...lead, count: sign * lead.count}
  })
}
