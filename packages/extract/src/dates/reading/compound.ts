import type {Lead, Unit} from '../meaning.js'
import {countedAt} from './counted.js'
import type {Counted} from './counted.js'

/** A count of units, with larger ones that are said before it: `two years and three months`. */
export interface Compound extends Counted {
  readonly lead?: Lead | undefined
}

/** From the largest to the smallest. */
const order: readonly Unit[] = ['century', 'decade', 'year', 'quarter', 'month', 'day', 'hour', 'minute']
const join = /,? and |,? /y
/** `3 months and two weeks and two days ago`: nobody can tell what belongs together. */
const listed = /\b(?:years?|months?|weeks?|days?|hours?),? (?:and )?$/i
const weeks = /\b(?:weeks?|wks?|fortnights?)$/i

/** `an hour and 20 minutes`, `three months and two weeks`; or a count of one unit. */
export function compoundAt(text: string, at: number): Compound | undefined {
  const first = countedAt(text, at)
  if (!first || first.low === null || first.low !== first.high) return first
  join.lastIndex = first.end
  if (!join.test(text) || listed.test(text.slice(Math.max(0, at - 16), at))) return first
  const second = countedAt(text, join.lastIndex)
  if (!second || second.low === null || second.low !== second.high) return first
  const {low, unit, end} = second
  if (first.unit === 'hour' && unit === 'minute') return minutes(60 * first.low + low, end)
  // Weeks have become days.
  if (first.unit === 'day' && unit === 'day')
    return weeks.test(text.slice(at, first.end))
      ? {...second, low: first.low + low, high: first.low + low}
      : first
  const [large, small] = [order.indexOf(first.unit), order.indexOf(unit)]
  if (large < 0 || small <= large) return first
  return {...second, lead: {unit: first.unit, count: first.low}}
}

function minutes(count: number, end: number): Compound {
  return {low: count, high: count, unit: 'minute', end}
}
