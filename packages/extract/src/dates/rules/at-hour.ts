import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {after, before} from '../patterns.js'
import {cardinalOf} from '../said.js'
import {countStarts} from './starts.js'

const lead = /\b(?:at|until|till|by) (?:about |around |like )?$/i
const follow =
  /^(?: (?:today|tomorrow|tonight|yesterday|sharp|this (?:morning|afternoon|evening)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/i
const dayBefore =
  /\b(?:today|tomorrow|tonight|yesterday|morning|afternoon|evening|night|day|\d(?:st|nd|rd|th)),? at (?:about |around |like )?$/i
/** `at six thirty` is a time unless what follows is counted. */
const measured =
  /^(?: |-)(?:[a-z]+s(?<!\b(?:is|was|has|as|this|us|sometimes|always|towards|perhaps))|percent|point|hundred|thousand|million|billion|feet|foot|inch|mile|degree|people|dollar|pound|second|minute|hour|day|week|month|year|one|two|three|four|five|six|seven|eight|nine)\b/i
const clauseEnd = /^\s*(?:$|[.,;!?)](?!\d))/
const going =
  /\b(?:meet|start|starts|started|starting|open|opens|opened|close|closes|leave|leaves|left|wake|woke|arrive|arrives|arrived|begin|begins|began|dinner|lunch|breakfast|meeting|up|home|call|party|show|doors?|service|practice|class)(?:['’]s)?(?: \w+){0,3} at (?:about |around |like )?$/i

/** `at 8` beside a day or a word for keeping time: `tonight at 8`, `it starts at eight`. */
export const atHour: Rule<DateValue> = {
  name: 'time/at-hour',
  starts: countStarts,
  pattern:
    /(?<hour>(?:1[0-2]|[1-9])(?![\w%]|[.,:/-]\d)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)(?:[ -](?<minute>thirty|fifteen|forty-five)\b)?(?!-)/iy,
  read({hour, minute}, place) {
    const leading = before(place)
    if (!lead.test(leading)) return undefined
    const following = after(place)
    const timed =
      follow.test(following) ||
      (minute !== undefined && !measured.test(following)) ||
      ((dayBefore.test(leading) || going.test(leading)) && clauseEnd.test(following))
    const number = cardinalOf(hour)
    if (!timed || number === undefined) return undefined
    const minutes =
      minute === undefined ? null : minute.toLowerCase() === 'forty-five' ? 45 : (cardinalOf(minute) ?? null)
    return dateOf({type: 'time', clock: {hour: number, minute: minutes, second: null, half: null}})
  }
}
