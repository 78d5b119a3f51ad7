import type {Place, Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before, weekdayPattern} from '../patterns.js'
import {isAlone} from '../resolve/tense.js'
import {weekdayNumber} from '../said.js'
import {ambiguousWeekdays, weekdays} from '../tables/weekdays.js'
import {partPattern, halfOf} from './parts.js'

const habit =
  /\b(?:every|each|most|all|some|any|many|an?)[ -](?:single |other |second |typical |normal |random )?$/i
const title = /\b(?:Black|Cyber|Giving|Good|Super|Fat|Bloody|Palm|Easter|Ruby|Freaky|Casual|Taco) $/

/** `Tuesday`, `Tuesday morning`; `every Tuesday` and `Tuesdays` are habits. */
export const weekday: Rule<DateValue> = {
  name: 'date/weekday',
  starts: [...weekdays.keys()],
  pattern: new RegExp(`(?<name>${weekdayPattern})(?<part> ${partPattern})?(?!s\\b|['’]s\\b)`, 'iy'),
  read({name = '', part}, place) {
    const lower = name.toLowerCase().replace('.', '')
    if (isAlone(place.text, place))
      return dateOf({type: 'calendar', weekday: weekdayNumber(name)}, halfOf(part))
    if (ambiguousWeekdays.has(lower) && !/^[A-Z].*(?:\.|$)/.test(name)) return undefined
    const leading = before(place)
    if (habit.test(leading) || title.test(leading)) return undefined
    if (ambiguousWeekdays.has(lower) && !isBesideTime(place)) return undefined
    return dateOf({type: 'calendar', weekday: weekdayNumber(name)}, halfOf(part))
  }
}

/** `Sun` and `Sat` name a day only with a day or a time behind them. */
function isBesideTime({text, start, end}: Place): boolean {
  return (
    /^,? (?:the )?(?:\d|at \d|[A-Z][a-z]{2,8}\.? ?\d)/.test(text.slice(end, end + 20)) ||
    /\b[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, $/.test(text.slice(Math.max(0, start - 20), start))
  )
}
