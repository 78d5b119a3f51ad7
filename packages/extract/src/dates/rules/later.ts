import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before, unitPattern} from '../patterns.js'
import {units} from '../tables/units.js'
import {countRangeOf, countRangePattern, countedNext, countedStarts} from './counts.js'

/** `any later`, `no later`, `at least a month earlier` compare rather than count. */
const comparing = /\b(?:than|per|over|every|least|most) $/i

/** `two years later`, `a month earlier`: counted from the date said before. */
export const later: Rule<DateValue> = {
  name: 'date/later',
  starts: countedStarts,
  next: countedNext,
  pattern: new RegExp(
    `${countRangePattern('first', 'second')} (?<unit>${unitPattern})(?<half> and a half)?(?: or so)? (?<side>later|afterwards?|earlier|beforehand)\\b(?! than\\b)`,
    'iy'
  ),
  read({first, second, unit = '', half, side}, place) {
    const name = units.get(unit.toLowerCase())
    if (name === undefined || comparing.test(before(place))) return undefined
    const {low, high, unit: counted} = countRangeOf(first, second, name, half !== undefined)
    const back = /^(?:earlier|before)/i.test(side ?? '')
    if (low === null || high === null)
      return dateOf({type: 'shift', unit: counted, low: null, high: null, anchor: 'previous'})
    return dateOf({
      type: 'shift',
      unit: counted,
      low: back ? -high : low,
      high: back ? -low : high,
      anchor: 'previous'
    })
  }
}
