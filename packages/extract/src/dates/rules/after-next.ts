import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {units} from '../tables/units.js'
import {weekdays} from '../tables/weekdays.js'
import {weekdayNumber} from '../said.js'

const pattern =
  /(?<name>[a-z]+) (?:(?<after>after next)|before last)\b(?! (?:\d|week|month|year|time)| [A-Z])/iy
const named = ['week', 'weekend', 'month', 'quarter', 'year', 'decade']

/** `the week after next`, `Tuesday after next`, `the year before last`. */
export const afterNext: Rule<DateValue> = {
  name: 'date/after-next',
  starts: [...named, ...weekdays.keys()],
  next: ['after', 'before'],
  pattern,
  read({name = '', after}) {
    const shift = after === undefined ? -2 : 2
    const unit = units.get(name.toLowerCase())
    if (unit !== undefined) return dateOf({type: 'shift', unit, low: shift, high: shift, anchor: 'reference'})
    const weekday = weekdayNumber(name)
    if (weekday === undefined) return undefined
    return dateOf({
      type: 'beside',
      unit: 'week',
      count: after === undefined ? -1 : 1,
      of: {type: 'calendar', weekday, turn: after === undefined ? -1 : 2}
    })
  }
}
