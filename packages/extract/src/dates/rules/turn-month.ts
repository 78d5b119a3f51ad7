import {months} from '../tables/months.js'
import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {monthPattern} from '../patterns.js'
import {monthOf} from '../said.js'
import {isMonthName} from './month-name.js'
import {turnOf, turnPattern, turnStarts} from './turns.js'

/** `last October`, `this September`, `next March`. */
export const turnMonth: Rule<DateValue> = {
  name: 'date/turn-month',
  starts: turnStarts,
  next: ['past', 'coming', ...months.keys()],
  pattern: new RegExp(`(?<turn>${turnPattern}) (?<name>${monthPattern})(?! \\d)`, 'iy'),
  read({turn, name = ''}) {
    return isMonthName(name)
      ? dateOf({type: 'calendar', month: monthOf(name), turn: turnOf(turn)})
      : undefined
  }
}
