import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import type {Clock, Half} from '../meaning.js'
import {after, before} from '../patterns.js'
import {cardinalOf} from '../said.js'
import {hourOf, halfPattern} from './time-of.js'

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
    const side: Half | null =
      half === undefined ? null : /^(?:a|in the (?:early |late )?morning)/i.test(half) ? 'am' : 'pm'
    const [low, high] = [cardinalOf(first) ?? 0, cardinalOf(second) ?? 0]
    const end = hourOf(high, side)
    // `eleven thirty to one thirty p.m.` begins in the morning.
    const begins = side !== null && hourOf(low, side) > end ? (side === 'pm' ? 'am' : 'pm') : side
    return dateOf({
      type: 'interval',
      from: {type: 'time', clock: clockAt(hourOf(low, begins), firstMinute, begins)},
      to: {type: 'time', clock: clockAt(side === null && high < low ? high + 12 : end, secondMinute, side)}
    })
  }
}

function clockAt(hour: number, words: string | undefined, half: Half | null): Clock {
  return {hour, minute: words === undefined ? null : (cardinalOf(words) ?? 0), second: null, half}
}
