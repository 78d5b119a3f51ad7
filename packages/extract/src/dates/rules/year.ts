import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {isYear} from './year-context.js'

/** `in 2017`, `2017, 2018`, `the 2017 report`: four digits where the words around make them a year. */
export const year: Rule<DateValue> = {
  name: 'date/year',
  starts: ['digit'],
  pattern: /(?<digits>1[1-9]\d\d|2[01]\d\d)(?![\w%°]|[.,:/]\d|-\d)/y,
  read({digits}, place) {
    const year = Number(digits)
    return isYear(year, place) ? dateOf({type: 'calendar', year}) : undefined
  }
}
