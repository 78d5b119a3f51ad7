import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import type {Meaning} from '../meaning.js'
import {before} from '../patterns.js'
import {isAlone} from '../resolve/tense.js'
import {turnOf} from './turns.js'

const lead = /\b(?:calendar|iso|in the|of the) $/i

/** `week 27 of last year`, `week 3 of 2027`, `calendar week 31`: weeks of the year, by ISO 8601. */
export const weekNumber: Rule<DateValue> = {
  name: 'date/week-number',
  starts: ['week'],
  next: ['digit', 'number', 'no'],
  pattern:
    /week (?:number |no\. ?)?(?<digits>[1-9]|[1-4]\d|5[0-3])(?![\w%]|[.,:/-]\d)(?:,? (?:of |in )?(?:(?<year>(?:19|20)\d\d)\b|(?<turn>last|this|next) year\b))?(?! (?:of|in) )/iy,
  read({digits, year, turn}, place) {
    const stated = year !== undefined || turn !== undefined
    if (!stated && !lead.test(before(place)) && !isAlone(place.text, place)) return undefined
    const shift = turnOf(turn) ?? 0
    const of: Meaning =
      year === undefined
        ? {type: 'shift', unit: 'year', low: shift, high: shift, anchor: 'reference'}
        : {type: 'calendar', year: Number(year)}
    return dateOf({type: 'nth', nth: Number(digits), unit: 'week', of})
  }
}
