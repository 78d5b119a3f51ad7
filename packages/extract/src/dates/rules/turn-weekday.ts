import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {weekdayPattern} from '../patterns.js'
import {weekdayNumber} from '../said.js'
import {ambiguousWeekdays, weekdays} from '../tables/weekdays.js'
import {halfOf, partPattern} from './parts.js'
import {turnOf, turnPattern, turnStarts} from './turns.js'

/** `last Tuesday`, `next Friday morning`, `this coming Monday`. */
export const turnWeekday: Rule<DateValue> = {
  name: 'date/turn-weekday',
  starts: turnStarts,
  next: ['past', 'coming', 'upcoming', ...weekdays.keys()],
  pattern: new RegExp(
    `(?<turn>${turnPattern}) (?<name>${weekdayPattern})(?!s\\b|['’]s\\b)(?<part> ${partPattern})?`,
    'iy'
  ),
  read({turn, name = '', part}) {
    if (!/^[A-Z]/.test(name) && ambiguousWeekdays.has(name.toLowerCase())) return undefined
    // `this coming Friday` is the nearest one, `next Friday` that of the next week.
    const shift = /coming/i.test(turn ?? '') ? 2 : turnOf(turn)
    return dateOf({type: 'calendar', weekday: weekdayNumber(name), turn: shift}, halfOf(part))
  }
}
