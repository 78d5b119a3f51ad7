import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'
import {clockAt} from './time-of.js'

const lead = /\b(?:at|by|until|till|around|about|before|after|from|since) $/i

/** `at 1800 hours`: a time of 24 hours as soldiers and sailors say it. */
export const hundredHours: Rule<DateValue> = {
  name: 'time/hundred-hours',
  starts: ['digit'],
  pattern: /(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) ?(?:hours|hrs)\b/iy,
  read({hour, minute}, place) {
    if (!lead.test(before(place))) return undefined
    const half = Number(hour) < 12 ? 'am' : 'pm'
    return dateOf({type: 'time', clock: clockAt(Number(hour), minute, half)})
  }
}
