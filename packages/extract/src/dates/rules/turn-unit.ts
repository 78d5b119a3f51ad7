import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'
import {units} from '../tables/units.js'
import {turnOf} from './turns.js'

/** `over the last year` is a length of time, `the next week` counts from another date. */
const article =
  /\b(?:the|a|an|our|their|its|his|my|your|every|each|any|very|whole|per|one|at)(?: very| whole)? $/i

const length = /\b(?:over|for|within|during) the $/i

/** `for the next quarter` is that quarter. */
const quarterLength = /\b(?:over|within) the $/i

/** `next week`, `last year`, `this month`, `the last century`. */
export const turnUnit: Rule<DateValue> = {
  name: 'date/turn-unit',
  starts: ['last', 'past', 'this', 'next', 'previous', 'coming', 'upcoming', 'current', 'following'],
  next: [
    'past',
    'coming',
    'week',
    'weekend',
    'month',
    'quarter',
    'qtr',
    'year',
    'yr',
    'fortnight',
    'decade',
    'century'
  ],
  pattern:
    /(?<turn>this past|this coming|last|past|this|next|previous|coming|upcoming|current|following) (?<unit>week|week-?end|month|quarter|qtr|year|yr|fortnight|decade|century)\b(?!['’-]|s\b| (?:of a )?century\b)/iy,
  read({turn = '', unit = ''}, place) {
    const name = units.get(unit.toLowerCase().replace('-', ''))
    const shift = turnOf(turn)
    if (name === undefined || shift === undefined) return undefined
    const leading = before(place)
    // Told of another date: `in 2016, and the previous year`.
    const anaphoric = /^(?:previous|following)\b/i.test(turn) && /\bthe $/i.test(leading)
    if (/^following\b/i.test(turn) && !anaphoric) return undefined
    const era = name === 'century' || name === 'decade' || !/^(?:last|past|this|next)\b/i.test(turn)
    if (name === 'quarter' ? quarterLength.test(leading) : era ? length.test(leading) : article.test(leading))
      return undefined
    return dateOf({
      type: 'shift',
      unit: name,
      low: shift,
      high: shift,
      anchor: anaphoric ? 'previous' : 'reference'
    })
  }
}
