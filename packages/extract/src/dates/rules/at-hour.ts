import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {isAlone} from '../resolve/tense.js'
import {cardinalOf} from '../said.js'
import {halfOf} from './parts.js'
import {countStarts} from './starts.js'
import {hourOf} from './time-of.js'

const lead = /\b(?:at|until|till|by) (?:about |around |like )?$/i
const follow =
  /^(?: (?:today|tomorrow|tonight|yesterday|sharp|this (?:morning|afternoon|evening)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/i
const dayBefore =
  /(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|\b(?:tomorrow|tonight|morning|afternoon|evening|night|day|\d(?:st|nd|rd|th))),? at (?:about |around |like )?$/i
/** How the words of `lead` end. */
const leadEnds = new Set(Array.from('tlydeTLYDE', (letter) => letter.charCodeAt(0)))

/** A quick look that rules out most of what `lead` would. */
function mayLead(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 0x20 && leadEnds.has(text.charCodeAt(start - 2))
}

/** `at six thirty` is a time unless what follows is counted. */
const measured =
  /^(?: |-)(?:[a-z]+s(?<!\b(?:is|was|has|as|this|us|sometimes|always|towards|perhaps))|percent|point|hundred|thousand|million|billion|feet|foot|inch|mile|degree|people|dollar|pound|second|minute|hour|day|week|month|year|one|two|three|four|five|six|seven|eight|nine)\b/i
const clauseEnd = /^\s*(?:$|[.,;!?)](?!\d))/
const going =
  /\b(?:meet|start|starts|started|starting|open|opens|opened|close|closes|leave|leaves|left|wake|woke|arrive|arrives|arrived|begin|begins|began|dinner|lunch|breakfast|meeting|up|home|call|party|show|doors?|service|practice|class)(?:['’]s)?(?: \w+){0,3} at (?:about |around |like )?$/i

const hours = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const pattern = new RegExp(
  `(?<hour>(?:1[0-2]|[1-9])(?![\\w%]|[.,:/-]\\d)|${hours}\\b)(?:[ -](?<minute>(?:oh |o |zero )(?:${hours})|(?:(?:twenty|thirty|forty|fifty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|(?:thir|four|six|seven|eigh|nine)teen)\\b))?(?!-)`,
  'iy'
)
/** Minutes that are said far more often than counted. */
const round = /^(?:thirty|fifteen|forty[ -]five)$/i
const part = /\bin the (?<part>morning|afternoon|evening),? at $/i

/** `at 8` beside a day or a word for keeping time: `tonight at 8`, `it starts at eight`. */
export const atHour: Rule<DateValue> = {
  name: 'time/at-hour',
  starts: countStarts,
  scan(text, start) {
    if (start > 0 && !mayLead(text, start)) return undefined
    const leading = text.slice(Math.max(0, start - 48), start)
    if (start > 0 && !lead.test(leading)) return undefined
    pattern.lastIndex = start
    const {hour, minute} = pattern.exec(text)?.groups ?? {}
    const number = cardinalOf(hour)
    if (number === undefined) return undefined
    const end = pattern.lastIndex
    const following = text.slice(end, end + 48)
    const half = halfOf(part.exec(leading)?.groups?.['part'])
    const timed =
      half !== undefined ||
      follow.test(following) ||
      (minute !== undefined &&
        (round.test(minute) ? !measured.test(following) : clauseEnd.test(following))) ||
      ((dayBefore.test(leading) || going.test(leading)) && clauseEnd.test(following))
    // A text that begins with a number says a time only where it says little else.
    const alone =
      minute === undefined ? text.length < 24 && follow.test(following) : isAlone(text, {start, end})
    if (!timed || (start === 0 && !alone)) return undefined
    const minutes = minute === undefined ? null : (cardinalOf(minute.replace(/^(?:oh|o|zero) /i, '')) ?? null)
    const clock = {hour: hourOf(number, half), minute: minutes, second: null, half: half ?? null}
    return {start, end, rule: 'time/at-hour', value: dateOf({type: 'time', clock})}
  }
}
