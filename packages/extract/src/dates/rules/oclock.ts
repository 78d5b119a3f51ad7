import type {Rule} from '../../quantities/rule.js'
import type {DateValue} from '../date-value.js'
import {halfPattern, timeOf} from './time-of.js'
import {countStarts, nextOfNumbers} from './starts.js'

/** `six o'clock`, `8 o’clock in the morning`. */
export const oclock: Rule<DateValue> = {
  name: 'time/oclock',
  starts: countStarts,
  next: nextOfNumbers(['o', 'oclock']),
  pattern: new RegExp(
    `(?<hour>1[0-2]|0?[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?o['’]?clock\\b(?: ${halfPattern})?`,
    'iy'
  ),
  read: ({hour, half}) => timeOf({hour, half})
}
