import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {anyOf} from '../../quantities/any-of.js'
import {weekdayNumber} from '../said.js'
import {wordsAt, digitsAt} from '../reading/number.js'
import {weekdays} from '../tables/weekdays.js'
import {countStarts} from './starts.js'

const names = [...weekdays.keys()].filter((name) => name.endsWith('day'))
const tail = new RegExp(` (?<name>${anyOf(names)})s? (?<side>ago|from now)\\b`, 'iy')

/** `three Fridays from now`, `two Mondays ago`. */
export const weekdaysFromNow: Rule<DateValue> = {
  name: 'date/weekdays-from-now',
  starts: countStarts,
  next: names.flatMap((name) => [name, `${name}s`]),
  scan(text, start) {
    const count = wordsAt(text, start) ?? digitsAt(text, start, 2)
    if (!count) return undefined
    tail.lastIndex = count.end
    const {name, side = ''} = tail.exec(text)?.groups ?? {}
    const weekday = weekdayNumber(name)
    if (weekday === undefined) return undefined
    const back = /ago/i.test(side)
    return {
      start,
      end: tail.lastIndex,
      rule: 'date/weekdays-from-now',
      value: dateOf({
        type: 'beside',
        unit: 'week',
        count: back ? 1 - count.value : count.value - 1,
        of: {type: 'calendar', weekday, turn: back ? -1 : 2}
      })
    }
  }
}
