import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import type {Half} from '../meaning.js'
import {after, before} from '../patterns.js'
import {isAlone} from '../resolve/tense.js'
import {dayBefore, dayBehind} from './day-context.js'
import {clockAt} from './time-of.js'

const other = /[\w$€£#@.:/+-]$|\b(?:won|lost|beat|score|verse|chapter|odds) $/i
const lead = /\b(?:from|between) $/i
const weekdayLead = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow) $/i
const clauseEnd = /^(?:\s*(?:$|[.,;!?)])| (?:at|for|on|in|with|works?)\b)/i
const leadOfDay = /(?:day|\d(?:st|nd|rd|th)|tomorrow|tonight|\b(?:19|20)\d\d),? (?:from |between )$/i

/** `9:30 - 11:00`, `tomorrow from 10 to 4`: no half of the day is named, and the words around tell that these are times. */
export const bareClockRange: Rule<DateValue> = {
  name: 'time/clock-range',
  starts: ['digit'],
  pattern:
    /(?<first>[01]?\d|2[0-3])(?::(?<firstMinute>[0-5]\d))?(?: ?(?<half>[ap])\.?m\b\.?)?(?<link> ?[-–—] ?| (?:to|till|until|through|and) )(?<second>[01]?\d|2[0-3])(?::(?<secondMinute>[0-5]\d))?(?![\w%:]|[.,/]\d| ?[ap]\.?m)/iy,
  read({first, firstMinute, half, link, second, secondMinute}, place) {
    const leading = before(place)
    if (other.test(leading)) return undefined
    const led = lead.test(leading)
    if (/and/i.test(link ?? '') && !/\bbetween $/i.test(leading)) return undefined
    const following = after(place)
    const dashed = /[-–—]/.test(link ?? '')
    const minutes = firstMinute !== undefined || secondMinute !== undefined || half !== undefined
    const timed = minutes
      ? led || dayBefore.test(leading) || dayBehind.test(following) || isAlone(place.text, place)
      : leadOfDay.test(leading) ||
        (dashed && weekdayLead.test(leading) && clauseEnd.test(following)) ||
        (led && dayBehind.test(following))
    if (!timed) return undefined
    const stated: Half | null = half === undefined ? null : /a/i.test(half) ? 'am' : 'pm'
    const start = Number(first) + (stated === 'pm' && Number(first) < 12 ? 12 : 0)
    const end = Number(second)
    // `10:30 to 3` ends in the afternoon.
    const before12 = end < start || (end === start && Number(secondMinute ?? 0) <= Number(firstMinute ?? 0))
    const last = before12 && end <= 12 && start < 24 && end + 12 > start ? end + 12 : end
    if (last > 23 || (last === start && secondMinute === firstMinute)) return undefined
    return dateOf({
      type: 'interval',
      from: {type: 'time', clock: clockAt(start, firstMinute, stated)},
      to: {type: 'time', clock: clockAt(last, secondMinute, last > 12 ? 'pm' : null)}
    })
  }
}
