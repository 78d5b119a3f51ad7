import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {after, before} from '../patterns.js'
import {cardinalOf} from '../said.js'
import {clockAt, halfPattern, hourOf, sideAt, sideBefore} from './time-of.js'

const hours = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve'
]
/** Minutes that times are mostly rounded to. */
const minutes = ['ten', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty']
const hour = `(?:${hours.join('|')})\\b`
const minute = `(?:ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[ -]five)?)\\b`
const lead = /\b(?:from|between) $/i
/** `from three thirty to four thirty people` counts. */
const counted =
  /^(?:[ -][a-z]+s(?<!\bthis|always|sometimes)|[ -](?:people|percent|hundred|thousand|million|billion|dollar|foot|feet|degree))\b/i

/** `from three thirty to four fifteen`, `between nine and ten thirty`. */
export const spokenClockRange: Rule<DateValue> = {
  name: 'time/clock-range',
  starts: hours,
  next: minutes,
  pattern: new RegExp(
    `(?<first>${hour})[ -](?<firstMinute>${minute}) (?<link>to|and|until|till|through) (?<second>${hour})(?:[ -](?<secondMinute>${minute}))?(?: ${halfPattern})?`,
    'iy'
  ),
  read({first, firstMinute, link, second, secondMinute, half}, place) {
    const leading = before(place)
    if (!lead.test(leading) || /between $/i.test(leading) !== /^and$/i.test(link ?? '')) return undefined
    if (half === undefined && counted.test(after(place))) return undefined
    const [low, high] = [cardinalOf(first) ?? 0, cardinalOf(second) ?? 0]
    const side = sideAt(high, half) ?? null
    const begins = side && sideBefore(low, high, side)
    // Without a half, a lower number is that of the afternoon.
    const end = side === null && high < low ? high + 12 : hourOf(high, side)
    return dateOf({
      type: 'interval',
      from: {type: 'time', clock: clockAt(hourOf(low, begins), firstMinute, begins)},
      to: {type: 'time', clock: clockAt(end, secondMinute, side)}
    })
  }
}
