import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'
import {units} from '../tables/units.js'
import {turnOf} from './turns.js'

/** `over the last year` is a length of time, `the next week` counts from another date. */
const article =
  /\b(?:the|a|an|our|their|its|his|my|your|every|each|any|very|whole|per|one|at)(?: very| whole)? $/i

/** `next week`, `last year`, `this month`, `the last century`. */
export const turnUnit: Rule<DateValue> = {
  name: 'date/turn-unit',
  starts: ['last', 'this', 'next', 'past', 'previous', 'coming', 'upcoming', 'current', 'following'],
  pattern:
    /(?<turn>this past|this coming|last|this|next|past|previous|coming|upcoming|current|following) (?<unit>week|weekend|month|quarter|qtr|year|yr|decade|century)\b(?!['’-]|s\b| (?:of a )?century\b)/iy,
  read({turn = '', unit = ''}, place) {
    const name = units.get(unit.toLowerCase())
    const shift = turnOf(turn)
    if (name === undefined || shift === undefined) return undefined
    const leading = before(place)
    const bare = /^(?:last|this|next)\b/i.test(turn)
    const era = name === 'century' || name === 'decade' || name === 'quarter' || !bare
    if (era ? /\b(?:over|for|within|during) (?:the )?$/i.test(leading) : article.test(leading))
      return undefined
    if (!bare && !/\bthe $/i.test(leading)) return undefined
    return dateOf({type: 'shift', unit: name, low: shift, high: shift, anchor: 'reference'})
  }
}
