import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'
import {halfOf, partPattern} from './parts.js'

const shifts: ReadonlyMap<string, number> = new Map([
  ['day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['day after tomorrow', 2]
])

/** `USA Today`, `Psychology Today`. */
const title = /\b[A-Z][A-Za-z]+ $/

/** `yesterday`, `today`, `tomorrow morning`, `the day after tomorrow`; not `today's youth`. */
export const dayName: Rule<DateValue> = {
  name: 'date/day-name',
  starts: ['yesterday', 'today', 'tonight', 'tonite', 'tomorrow', 'tmrw', 'day'],
  next: {day: ['before', 'after']},
  pattern: new RegExp(
    `(?<name>day (?:before yesterday|after tomorrow)|yesterday|today|tonight|tonite|tomorrow|tmrw)\\b(?<part> ${partPattern})?`,
    'iy'
  ),
  read({name = '', part}, place) {
    const shift = shifts.get(name.toLowerCase())
    if (shift === undefined) return undefined
    if (name.startsWith('T') && title.test(before(place))) return undefined
    const half = /^toni/i.test(name) ? 'pm' : halfOf(part)
    return dateOf({type: 'shift', unit: 'day', low: shift, high: shift, anchor: 'reference', half}, half)
  }
}
