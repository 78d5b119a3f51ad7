import type {PatternRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {unitsByName} from '../tables/units.js'

const throughout = /\b(?:in|over|within|during|for|throughout) (?:about |just )?the $/i

/**
 * `last hour` in `within the last hour`: a length up to now, not a place in the calendar. With a part it is
 * one wherever it stands: `the last year and a half`.
 */
export const recentDuration: PatternRule<Amount> = {
  name: 'duration/recent',
  starts: ['last', 'past', 'next'],
  pattern:
    /(?:last|past|next) (?<unit>hour|day|week|month|year|decade|century|quarter[- ]century)\b(?:(?<part> and a half| and a quarter)\b(?! of\b))?(?!-)/iy,
  read({unit = '', part}, {text, start}) {
    const found = unitsByName.get(unit.toLowerCase())
    if (!found) return undefined
    if (part !== undefined) {
      const more = part.endsWith('half') ? 0.5 : 0.25
      return amountOf({kind: 'duration', value: (1 + more) * found.factor, unit: found.code})
    }
    const isNext = (text.charCodeAt(start) | 32) === 0x6e
    if (isNext || !throughout.test(text.slice(Math.max(0, start - 24), start))) return undefined
    return amountOf({kind: 'duration', value: found.factor, unit: found.code})
  }
}
