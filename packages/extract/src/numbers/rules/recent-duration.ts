import type {PatternRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {unitsByName} from '../tables/units.js'

/** `last hour` in `within the last hour`: a length up to now, not a place in the calendar. */
export const recentDuration: PatternRule<Amount> = {
  name: 'duration/recent',
  starts: ['last', 'past'],
  pattern:
    /(?<=\b(?:in|over|within|during|for|throughout) (?:about |just )?the )(?:last|past) (?<unit>hour|day|week|month|year|decade|century|quarter[- ]century)\b(?!-)/iy,
  read({unit = ''}) {
    const found = unitsByName.get(unit.toLowerCase())
    return found && amountOf({kind: 'duration', value: found.factor, unit: found.code})
  }
}
