import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'

/** `9/11`, by which everybody means one day. */
export const nineEleven: Rule<DateValue> = {
  name: 'date/nine-eleven',
  starts: ['digit'],
  pattern: /9\/11(?![\w%]|[-/.,:]\d)/y,
  read(_groups, place) {
    if (/[\w$€£][-/.,]?$/.test(before(place))) return undefined
    return dateOf({type: 'calendar', year: 2001, month: 9, day: 11})
  }
}
