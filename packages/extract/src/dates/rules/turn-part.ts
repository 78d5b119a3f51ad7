import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {halfOf} from './parts.js'

/** `this morning`, `last night`, `this evening`. */
export const turnPart: Rule<DateValue> = {
  name: 'date/turn-part',
  starts: ['this', 'last'],
  next: ['morning', 'afternoon', 'evening', 'night'],
  pattern: /(?:this (?<today>morning|afternoon|evening)|last (?<yesterday>night|evening))\b/iy,
  read({today, yesterday}) {
    const shift = today === undefined ? -1 : 0
    const half = halfOf(today ?? yesterday)
    return dateOf({type: 'shift', unit: 'day', low: shift, high: shift, anchor: 'reference', half}, half)
  }
}
