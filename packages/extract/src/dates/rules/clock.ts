import type {Place, Rule} from '../../quantities/rule.js'
import type {DateValue} from '../date-value.js'
import {after, before} from '../patterns.js'
import {dayBefore, dayBehind} from './day-context.js'
import {isAlone} from '../resolve/tense.js'
import {halfPattern, timeOf} from './time-of.js'

const zone = '(?: ?(?:GMT|UTC|[ECMP][SD]?T|BST|CES?T|Eastern|Pacific|Central|Mountain)(?: [Tt]ime)?\\b)?'
const other =
  /(?:[\w$€£#@.:/+]-?|\b(?:psalms?|genesis|john|luke|matthew|mark|romans|verse|chapter|ratio|score|won|lost|beat)(?: [\w:]+,?)? )$/i
const lead =
  /\b(?:at|by|until|till|around|about|from|to|since|before|after|between|and|it['’]?s|it was|past|approximately|exactly|the|an?|day|[a-z]{3,6}day|today|tonight|tomorrow|morning|afternoon|evening|night|,) ?$/i

const dottedLead = /(?:[a-z]{3,6}day|\b(?:today|tonight|tomorrow)) at $/i

/** `Monday at 2.30`, behind a day that is kept. */
function isKept(place: Place): boolean {
  return dottedLead.test(before(place)) || (/\bat $/i.test(before(place)) && isAlone(place.text, place))
}

/** `6:30 p.m.`, `15:00`, `9:15 in the morning`; bare, it needs a word that leads to a time. */
export const clock: Rule<DateValue> = {
  name: 'time/clock',
  starts: ['digit'],
  pattern: new RegExp(
    `(?<hour>[01]?\\d|2[0-4])(?<mark>[:.])(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?:(?: ?${halfPattern})${zone}|(?<bare>${zone})(?![\\w%]|[.:,/]\\d|-\\d*[a-z]))`,
    'iy'
  ),
  read({hour, mark, minute, second, half, bare}, place) {
    const leading = before(place)
    if (other.test(leading)) return undefined
    // `6.30` is a time only with `p.m.`; `6:30` may be a verse, a score or a place in a recording.
    if (half === undefined && mark === '.' && !isKept(place)) return undefined
    if (
      half === undefined &&
      !bare &&
      !(lead.test(leading) || leading === '' || dayBefore.test(leading) || dayBehind.test(after(place)))
    )
      return undefined
    if (half === undefined && second !== undefined && Number(hour) === 0) return undefined
    return timeOf({hour, minute, second, half})
  }
}
