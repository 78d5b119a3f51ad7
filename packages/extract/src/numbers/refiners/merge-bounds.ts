import type {Amount} from '../amount.js'
import {boundsBefore} from './bounds.js'
import {rangeRule} from './merge-ranges.js'
import {mergeNeighbours} from './refiner.js'
import type {Reading, Refiner} from './refiner.js'

const join = '^(?: [a-z]+)?,?(?: and| but| yet)?(?: also)? '
const article = '(?: the| a| an)? $'
const least = new RegExp(`${join}${boundsBefore.atLeast}${article}`, 'i')
const most = new RegExp(`${join}${boundsBefore.atMost}${article}`, 'i')
const leastPlace = new RegExp(`\\b${boundsBefore.atLeast} the $`, 'i')
const mostPlace = new RegExp(`\\b${boundsBefore.atMost} the $`, 'i')
const reach = 40

/** Merges the least and the most that is said of one thing: `more than 30 and less than 40`, `at most ten, at least two`. */
export const mergeBounds: Refiner = (readings, {text}) =>
  mergeNeighbours(readings, (first, second) => {
    const gap = second.start - first.end
    if (first.value.bound === 'exact' && first.value.kind !== 'ordinal') return undefined
    if (gap < 6 || gap > reach || first.value.value === null || second.value.value === null) return undefined
    const said = text.slice(first.end, second.start)
    const bound = boundOf(first, text)
    if (bound === 'atLeast' && most.test(said)) return merged(first, second, first, second)
    return bound === 'atMost' && least.test(said) ? merged(second, first, first, second) : undefined
  })

/** Places in a row are bound only by comparing them: `higher than the tenth`. */
function boundOf({start, value: {kind, bound}}: Reading, text: string): Amount['bound'] {
  if (kind !== 'ordinal') return bound
  const before = text.slice(Math.max(0, start - reach), start)
  if (leastPlace.test(before)) return 'atLeast'
  return mostPlace.test(before) ? 'atMost' : bound
}

function merged(least: Reading, most: Reading, first: Reading, second: Reading): Reading | undefined {
  const low = least.value.value
  const high = most.value.value
  if (low === null || high === null || low >= high) return undefined
  const told = tellsMore(first, second)
  if (!told) return undefined
  const value: Amount = {...told.value, value: null, low, high, bound: 'between'}
  return {start: first.start, end: second.end, rule: rangeRule(told.rule), value}
}

/** The one of two readings that says of what both are, `undefined` where they are not of one thing. */
function tellsMore(first: Reading, second: Reading): Reading | undefined {
  const {kind, unit, of} = first.value
  if (kind === second.value.kind && unit === second.value.unit)
    return of === null || second.value.of === null || of === second.value.of
      ? of === null
        ? second
        : first
      : undefined
  if (kind === 'count' && second.value.kind === 'number') return first
  // `more than five but less than ten percent`: the unit is said once for both.
  const {value, said} = second.value
  return kind === 'number' && value !== null && value === said?.low ? second : undefined
}
