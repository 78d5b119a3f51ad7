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
  next: ['past', 'coming', ...weekdays.keys()],
  pattern: new RegExp(
    `(?<turn>${turnPattern}) (?<name>${weekdayPattern})(?!s\\b|['’]s\\b)(?<part> ${partPattern})?`,
    'iy'
  ),
  read({turn, name = '', part}) {
    if (!/^[A-Z]/.test(name) && ambiguousWeekdays.has(name.toLowerCase())) return undefined
    return dateOf({type: 'calendar', weekday: weekdayNumber(name), turn: turnOf(turn)}, halfOf(part))
  }
}
