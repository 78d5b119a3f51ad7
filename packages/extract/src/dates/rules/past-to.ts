import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import type {Half} from '../meaning.js'
import {before, cardinalPattern} from '../patterns.js'
import {cardinalOf} from '../said.js'
import {countStarts, nextOfNumbers} from './starts.js'
import {halfPattern, timeOf} from './time-of.js'

const lead = /(?:^|\b(?:at|by|until|till|around|about|it['’]?s|it was|before|after|since|to) )$/i

const atTime = /\bat $/i

/** `at ten to five`: a range would run up, as `at five to ten percent` does. */
function runsDown(count: string | undefined, hour: string | undefined): boolean {
  const minutes = cardinalOf(count) ?? 0
  return minutes % 5 === 0 && minutes > (cardinalOf(hour) ?? 12)
}

const hoursByName: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 24]
])

/** `a quarter to noon`, `ten past midnight`. */
function besideNamed(hour: number, minutes: number | undefined): DateValue | undefined {
  if (minutes === undefined || minutes === 0) return undefined
  const total = (hour * 60 + minutes) % 1440
  const half: Half = total < 720 ? 'am' : 'pm'
  const clock = {hour: Math.floor(total / 60), minute: total % 60, second: null, half}
  return dateOf({type: 'time', clock})
}

/** `half past seven`, `quarter to one`, `ten past nine`, `10 to 9 in the morning`. */
export const pastTo: Rule<DateValue> = {
  name: 'time/past-to',
  starts: [...countStarts, 'half', 'quarter', 'a'],
  next: {
    ...nextOfNumbers(['past', 'after', 'to', 'till', 'before', 'of', 'min', 'mins', 'minute', 'minutes']),
    a: ['half', 'quarter']
  },
  pattern: new RegExp(
    `(?<minutes>(?:a )?(?<part>half|quarter)|(?<count>[1-5]?\\d|${cardinalPattern})(?<noun> min(?:ute)?s?)?) (?<side>past|after|to|till|before|of) (?<hour>(?:1[0-2]|0?[1-9])(?![\\d%]|[.,:/-]\\d)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight)\\b)(?: o['’]?clock\\b)?(?: ?${halfPattern}|(?!\\w))`,
    'iy'
  ),
  read({part, count, noun, side = '', hour, half}, place) {
    const past = /^(?:past|after)$/i.test(side)
    const plain = /^past$/i.test(side)
    // `ten to twelve` is a range unless words lead to a time; `quarter of one` never leads far.
    const stated = noun !== undefined || half !== undefined || /^quarter$/i.test(part ?? '')
    const toName = hoursByName.has(hour?.toLowerCase() ?? '')
    if (!plain && !stated && !toName && !(atTime.test(before(place)) && runsDown(count, hour)))
      return undefined
    if (!plain && !lead.test(before(place))) return undefined
    if (/^of$/i.test(side)) return undefined
    const minutes = part === undefined ? cardinalOf(count) : part.toLowerCase() === 'half' ? 30 : 15
    const named = hoursByName.get(hour?.toLowerCase() ?? '')
    if (named !== undefined) return besideNamed(named, past ? minutes : -(minutes ?? 0))
    const whole = cardinalOf(hour)
    if (minutes === undefined || minutes > 59 || minutes === 0 || whole === undefined) return undefined
    if (past) return timeOf({hour, minute: String(minutes), half})
    const earlier = whole === 1 ? 12 : whole - 1
    return timeOf({hour: String(earlier), minute: String(60 - minutes), half})
  }
}
