import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'

/** `09/2012`, `3/2020`. */
export const numericMonthYear: Rule<DateValue> = {
  name: 'date/numeric-month-year',
  starts: ['digit'],
  pattern: /(?<month>0?[1-9]|1[0-2])[-/](?<year>(?:19|20)\d\d)(?![\w%]|[-/.,:]\d)/y,
  read({month, year}, place) {
    if (/[\w$€£#@][-/.,:+]$|[$€£#@+]$/.test(before(place))) return undefined
    return dateOf({type: 'calendar', month: Number(month), year: Number(year)})
  }
}
