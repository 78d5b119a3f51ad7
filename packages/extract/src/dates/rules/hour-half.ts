import type {Rule} from '../../quantities/rule.js'
import type {DateValue} from '../date-value.js'
import {before, cardinalPattern} from '../patterns.js'
import {halfPattern, timeOf} from './time-of.js'
import {tens} from '../tables/cardinals.js'
import {countStarts, nextOfNumbers} from './starts.js'

const other = /[\w$€£#@.:/+]-?$/

/** `6 pm`, `6pm`, `six p.m.`, `eleven twenty p m`, `8 in the morning`. */
export const hourHalf: Rule<DateValue> = {
  name: 'time/hour-half',
  starts: countStarts,
  next: nextOfNumbers(['oh', 'o', 'oclock', 'a', 'p', 'am', 'pm', 'in', 'at', 'digit', ...tens.keys()]),
  pattern: new RegExp(
    `(?<hour>(?:1[0-2]|0?[1-9])(?!\\d(?!\\d ?(?:[ap]\\.?m\\b|in the )))|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)(?: (?<minute>(?:oh |o )?${cardinalPattern}|[0-5]\\d)|(?<glued>[0-5]\\d))?(?: o['’]?clock)? ?${halfPattern}`,
    'iy'
  ),
  read({hour, minute, glued, half}, place) {
    if (/^\d/.test(hour ?? '') && other.test(before(place))) return undefined
    // `one a m` is a time, `one am` hardly: `I'm the one am I`.
    const minutes = minute?.replace(/^(?:oh|o) /i, '')
    return timeOf({hour, minute: minutes ?? glued, half})
  }
}
