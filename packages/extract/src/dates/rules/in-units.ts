import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {unitPattern} from '../patterns.js'
import {isAhead} from '../resolve/tense.js'
import {units} from '../tables/units.js'
import {countedStarts, countRangeOf, countRangePattern} from './counts.js'

/** `in three days` where the clause looks ahead; `written in three days` is a length of time. */
export const inUnits: Rule<DateValue> = {
  name: 'date/in-units',
  starts: ['in', 'within'],
  next: ['about', 'around', 'roughly', 'just', 'another', 'the', ...countedStarts],
  pattern: new RegExp(
    `in (?:about |around |roughly |just |another |the next )?${countRangePattern('first', 'second')} (?:more )?(?<unit>${unitPattern})(?<half> and a half)?(?:['’] time)?(?! (?:ago|later|from|or so ago|of|on|in a row)\\b|-|['’])`,
    'iy'
  ),
  read({first, second, unit = '', half}, place) {
    const name = units.get(unit.toLowerCase())
    if (name === undefined || !isAhead(place)) return undefined
    const {low, high, unit: counted} = countRangeOf(first, second, name, half !== undefined)
    return dateOf({type: 'shift', unit: counted, low, high, anchor: 'reference'})
  }
}
