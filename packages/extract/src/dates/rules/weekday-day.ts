import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {after, weekdayPattern} from '../patterns.js'
import {weekdayNumber} from '../said.js'
import {weekdays} from '../tables/weekdays.js'

const end = /^(?:\s*(?:$|[.,;:!?)](?!\d))| (?:at|from|between|around|or|and)\b)/i

/** `Friday 31`, `Monday 21`: from 13 on, since a lower number may be an hour. */
export const weekdayDay: Rule<DateValue> = {
  name: 'date/weekday-day',
  starts: [...weekdays.keys()],
  next: ['digit'],
  pattern: new RegExp(
    `(?<name>${weekdayPattern}) (?<day>1[3-9]|2\\d|3[01])(?![\\w%]|[.,:/-]\\d|[-–—])`,
    'iy'
  ),
  read({name = '', day}, place) {
    const weekday = weekdayNumber(name)
    if (weekday === undefined || !end.test(after(place))) return undefined
    return dateOf({type: 'calendar', day: Number(day), weekday})
  }
}
