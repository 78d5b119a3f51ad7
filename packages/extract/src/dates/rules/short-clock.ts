import type {Rule} from '../../quantities/rule.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'
import {timeOf} from './time-of.js'

const other = /[\w$€£#@.:/+-]$/
const letterLead = /\b(?:at|by|from|to|until|till|day|night|tomorrow|today|tonight) $/i
const lead =
  /(?:[a-z]{3,6}day|\b(?:at|by|from|to|until|till|before|after|around|between|and|past|day|night|tomorrow|today|tonight|(?:19|20)\d\d)),? $/i

/** `15h30`, `8:45a`, `at 9p`: times with a mark of one letter. */
export const shortClock: Rule<DateValue> = {
  name: 'time/short-clock',
  starts: ['digit'],
  pattern:
    /(?:(?<hour>[01]?\d|2[0-3])h(?<minute>[0-5]\d)|(?<twelve>1[0-2]|0?[1-9])(?::(?<past>[0-5]\d))?(?<mark>[ap]))(?![\w%]|[:,/]\d)/iy,
  read({hour, minute, twelve, past, mark}, place) {
    const leading = before(place)
    if (other.test(leading)) return undefined
    if (mark === undefined) return leading === '' || lead.test(leading) ? timeOf({hour, minute}) : undefined
    if (past === undefined && !letterLead.test(leading)) return undefined
    return timeOf({hour: twelve, minute: past, half: `${mark}m`})
  }
}
