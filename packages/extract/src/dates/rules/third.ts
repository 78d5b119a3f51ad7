import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {thirds} from '../tables/thirds.js'
import {units} from '../tables/units.js'

/** `the end of the month`, `beginning of year`: of the one that now is; `the end of the day` is an idiom. */
export const third: Rule<DateValue> = {
  name: 'date/third',
  starts: ['beginning', 'start', 'middle', 'end'],
  next: ['of'],
  pattern:
    /(?<part>\w+) of (?:the )?(?<unit>week|month|quarter|year|decade|century)\b(?!['’-]| (?:of|when|that|where|before|after|\d))/iy,
  read({part = '', unit = ''}) {
    const nth = thirds.get(part.toLowerCase())
    const name = units.get(unit.toLowerCase())
    if (nth === undefined || name === undefined) return undefined
    return dateOf({
      type: 'third',
      nth,
      of: {type: 'shift', unit: name, low: 0, high: 0, anchor: 'reference'}
    })
  }
}

/** `EOM`, `EOY`. */
export const endCode: Rule<DateValue> = {
  name: 'date/third',
  starts: ['eom', 'eoy'],
  pattern: /EO(?<unit>[MY])\b/y,
  read({unit}) {
    const of = {
      type: 'shift',
      unit: unit === 'M' ? 'month' : 'year',
      low: 0,
      high: 0,
      anchor: 'reference'
    } as const
    return dateOf({type: 'third', nth: 3, of})
  }
}
