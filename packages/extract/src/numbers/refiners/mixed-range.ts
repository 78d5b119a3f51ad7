import type {Amount} from '../amount.js'
import {isChange} from '../numeral/range.js'
import type {Reading} from './refiner.js'

const day = 86_400
/** Lengths of time in seconds: `six months to a year`. */
const lengths: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['min', 60],
  ['h', 3600],
  ['d', day],
  ['wk', 7 * day],
  ['mo', 30 * day],
  ['a', 365 * day]
])
const ranging: ReadonlySet<string> = new Set(['duration', 'measure', 'ratio'])
const to = /^(?: to (?:about |around |like |maybe )?(?:an? )?|-to-)$/i
/** `compare five minutes to an hour` */
const comparing = /\b(?:compar|prefer)[a-z]* (?:[a-z]+ ){0,2}$/i
const and = /^ and (?:an? )?$/i
const between = /\bbetween (?:about |around |like )?$/i

/**
 * The range of two amounts that say their unit each: `45 minutes to an hour`, `a mile to a mile and a
 * half`, `a third to a half`. It is told in the smaller unit.
 */
export function mixedRange(first: Reading, second: Reading, text: string): Reading | undefined {
  const {kind} = first.value
  if (!ranging.has(kind) || kind !== second.value.kind || second.start - first.end > 14) return undefined
  const low = first.value.value
  const high = second.value.value
  if (low === null || high === null || !isPlain(first) || !isPlain(second)) return undefined
  const before = text.slice(Math.max(0, first.start - 60), first.start)
  const gap = text.slice(first.end, second.start)
  if (
    !(to.test(gap) && !isChange(before) && !comparing.test(before)) &&
    !(and.test(gap) && between.test(before))
  )
    return undefined
  const ends = inOneUnit(first.value, low, second.value, high)
  if (!ends || ends.low >= ends.high) return undefined
  const value: Amount = {...second.value, ...ends, value: null, bound: 'between', said: undefined}
  return {start: first.start, end: second.end, rule: 'measure/mixed-range', value}
}

function isPlain({value: {bound, said}}: Reading): boolean {
  return (bound === 'exact' || bound === 'about') && said?.high === undefined
}

function inOneUnit(
  first: Amount,
  low: number,
  second: Amount,
  high: number
): {low: number; high: number; unit: string | null} | undefined {
  if (first.unit === second.unit) return {low, high, unit: first.unit}
  const one = lengths.get(first.unit ?? '')
  const other = lengths.get(second.unit ?? '')
  if (one === undefined || other === undefined) return undefined
  // Twelve months are a year, though they are told in days otherwise.
  if (first.unit === 'mo' && second.unit === 'a') return {low, high: high * 12, unit: 'mo'}
  const small = Math.min(one, other)
  // `three weeks to a month`
  if (small >= day && !Number.isInteger(Math.max(one, other) / small))
    return {low: low * (one / day), high: high * (other / day), unit: 'd'}
  return {
    low: (low * one) / small,
    high: (high * other) / small,
    unit: small === one ? first.unit : second.unit
  }
}
