import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import type {Half} from '../meaning.js'
import {before} from '../patterns.js'
import {cardinalOf} from '../said.js'
import {countStarts, nextOfNumbers} from './starts.js'
import {clockAt, halfPattern, hourOf, sideAt, sideBefore} from './time-of.js'

const hour = '(?:1[0-2]|0?[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'

/** `3-4pm`, `5 to 6 p.m.`, `8am-12:30pm`, `between 8 and 11 at night`. */
export const clockRange: Rule<DateValue> = {
  name: 'time/clock-range',
  starts: countStarts,
  next: nextOfNumbers(['to', 'till', 'until', 'through', 'and', 'or', 'a', 'p', 'am', 'pm']),
  pattern: new RegExp(
    `(?<first>${hour})(?::(?<firstMinute>[0-5]\\d))?(?: ?(?<firstHalf>[ap])(?:\\.m\\b\\.?|m\\b))?(?<link> ?[-–—] ?| (?:to|till|until|through|and|or) )(?<second>${hour})(?::(?<secondMinute>[0-5]\\d))? ?${halfPattern}`,
    'iy'
  ),
  read({first, firstMinute, firstHalf, link = '', second, secondMinute, half}, place) {
    const leading = before(place)
    if (/[\w$€£#@.:/+]-?$/.test(leading)) return undefined
    // `9 am or 1 pm`: two times.
    if (firstHalf !== undefined && / or $/i.test(link)) return undefined
    const low = cardinalOf(first)
    const high = cardinalOf(second)
    if (low === undefined || high === undefined) return undefined
    const last = sideAt(high, half) ?? 'pm'
    const stated: Half | undefined = firstHalf === undefined ? undefined : /a/i.test(firstHalf) ? 'am' : 'pm'
    const start = stated ?? sideBefore(low, high, last)
    return dateOf({
      type: 'interval',
      from: {type: 'time', clock: clockAt(hourOf(low, start), firstMinute, start)},
      to: {type: 'time', clock: clockAt(hourOf(high, last), secondMinute, last)}
    })
  }
}
