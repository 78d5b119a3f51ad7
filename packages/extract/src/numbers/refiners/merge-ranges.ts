import type {Amount} from '../amount.js'
import {endsOf, separatorIn} from '../numeral/range.js'
import type {SaidNumber} from '../numeral/range.js'
import {tails} from '../tails/index.js'
import {mixedRange} from './mixed-range.js'
import {mergeNeighbours} from './refiner.js'
import type {Reading, Refiner} from './refiner.js'

/** Merges two amounts that are the ends of one range: `5% to 10%`, `four-week or six-week`, `$4 to $6 million`. */
export const mergeRanges: Refiner = (readings, {text}) =>
  mergeNeighbours(
    readings,
    (first, second) =>
      rangeOfTwo(first, second, text) ?? rangeOfPlaces(first, second, text) ?? mixedRange(first, second, text)
  )

/** `between the third and the seventh`; `between the first and second half` are two things. */
function rangeOfPlaces(first: Reading, second: Reading, text: string): Reading | undefined {
  const {kind, value: low} = first.value
  const {value: high} = second.value
  if (kind !== 'ordinal' || second.value.kind !== 'ordinal' || low === null || high === null) return undefined
  if (high - low < 2 || !/^ and (?:the )?$/i.test(text.slice(first.end, second.start))) return undefined
  if (!/\bbetween (?:the )?$/i.test(text.slice(Math.max(0, first.start - 14), first.start))) return undefined
  return {
    ...second,
    start: first.start,
    value: {...second.value, value: null, low, high, bound: 'between'}
  }
}

function rangeOfTwo(first: Reading, second: Reading, text: string): Reading | undefined {
  const {value: low} = first
  const {value: high} = second
  if (low.said?.high !== undefined || high.said === undefined || high.said.high !== undefined)
    return undefined
  if (low.said === undefined || low.unit === null || low.unit !== high.unit || low.kind !== high.kind)
    return undefined
  if (low.bound !== 'exact' || high.bound !== 'exact') return undefined
  const separator = separatorIn(text, first.end, second.start)
  // `two years, five years`: two lengths, one after the other.
  if (separator === undefined || /^,? ?(?:$|call)/.test(separator)) return undefined
  return joined(first, second, separator, low.said, high.said, text)
}

const grownBy =
  /\b(?:grew|grow|grows|growing|jump(?:ed|s)?|rose|rise[ns]?|rising|fell|fall(?:s|en)?|drop(?:ped|s)?|increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|climb(?:ed|s)?|slid|slipped|surg(?:ed?|es)|declin(?:ed?|es)|gain(?:ed|s)?|up|down) by (?:about |around |nearly |almost )?[$€£¥]?$/i

function joined(
  first: Reading,
  second: Reading,
  separator: string,
  one: SaidNumber,
  other: SaidNumber,
  text: string
): Reading | undefined {
  const ends = endsOf(text, {...one.first, start: first.start}, other.first, separator)
  if (!ends || first.value.value === null || second.value.value === null) return undefined
  // `rose by $43 million to $419 million`: by how much, and to what; `by $4 to $6 million` is one range.
  const apart = one.first.scale !== undefined || other.first.scale === undefined
  if (apart && grownBy.test(text.slice(Math.max(0, first.start - 32), first.start))) return undefined
  // A magnitude that is said once counts for both: `$4 to $6 million`.
  const low =
    ends.low === one.low || one.low < 0 ? first.value.value : (first.value.value * ends.low) / one.low
  const high = second.value.value
  const value: Amount = {
    ...second.value,
    value: null,
    low: Math.min(low, high),
    high: Math.max(low, high),
    bound: 'between',
    said: {...other, start: one.start, first: one.first, low: ends.low, high: ends.high, separator}
  }
  return {start: first.start, end: second.end, rule: rangeRule(second.rule), value}
}

/** The name of a rule where it reads a range. */
export function rangeRule(rule: string): string {
  return rangeNames.get(rule) ?? rule
}

const rangeNames: ReadonlyMap<string, string> = new Map([
  ['money/symbol', 'money/symbol-range'],
  ['number/cardinal', 'number/range'],
  ...tails.map(({name, rangeName}) => [name, rangeName] as const)
])
