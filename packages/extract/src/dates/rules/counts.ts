import {anyOf} from '../../quantities/any-of.js'
import type {Unit} from '../meaning.js'
import {cardinalPattern} from '../patterns.js'
import {cardinalOf} from '../said.js'

const vague = [
  'a couple of',
  'a couple',
  'couple of',
  'couple',
  'a few',
  'few',
  'several',
  'some',
  'many',
  'a bunch of'
]

const count = `(?:\\d{1,3}(?![\\w%]|[.,:/]\\d)|${anyOf(vague)}|half an?|an?|${cardinalPattern}(?: hundred)?|a hundred)`

/** A count of units, or a range of two counts, in two named groups. */
export function countRangePattern(first: string, second: string): string {
  return `(?<${first}>${count})(?:(?:,? or(?: maybe)? | to |, (?:maybe )?| ?[-–] ?)(?<${second}>${count}))?`
}

/** The counts that the two groups hold; null where the words count vaguely. */
export function countRangeOf(
  first: string | undefined,
  second: string | undefined,
  unit: Unit,
  andHalf: boolean
): {readonly low: number | null; readonly high: number | null; readonly unit: Unit} {
  if (first !== undefined && /^half/i.test(first)) return fraction(0, unit)
  const low = countOf(first)
  const high = second === undefined ? low : countOf(second)
  if (andHalf && second === undefined && low !== null) return fraction(low, unit)
  if (low === null || high === null) return {low: null, high: null, unit}
  // Three decades ago is thirty years ago, and no decade of the calendar.
  if (unit === 'decade') return {low: 10 * Math.min(low, high), high: 10 * Math.max(low, high), unit: 'year'}
  return low <= high ? {low, high, unit} : {low: high, high: low, unit}
}

/** So many and a half, in a smaller unit where one divides it. */
function fraction(whole: number, unit: Unit): {low: number | null; high: number | null; unit: Unit} {
  const months = unit === 'year' ? 12 * whole + 6 : undefined
  const years = unit === 'decade' ? 10 * whole + 5 : unit === 'century' ? 100 * whole + 50 : undefined
  const minutes = unit === 'hour' ? 60 * whole + 30 : undefined
  if (months !== undefined) return {low: months, high: months, unit: 'month'}
  if (years !== undefined) return {low: years, high: years, unit: 'year'}
  if (minutes !== undefined) return {low: minutes, high: minutes, unit: 'minute'}
  return {low: null, high: null, unit}
}

function countOf(words: string | undefined): number | null {
  const lower = words?.toLowerCase()
  if (lower === 'a' || lower === 'an') return 1
  if (lower === 'a hundred') return 100
  const hundreds = /^(?<ones>\w+) hundred$/.exec(lower ?? '')
  if (hundreds) {
    const ones = cardinalOf(hundreds.groups?.['ones'])
    return ones === undefined ? null : ones * 100
  }
  return cardinalOf(lower) ?? null
}
