import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'

const glued = /[\w][-/.,:]$|[$€£#@/+]$|\b(?:version|page|section|room|number) $/i

/** `2023-08`; `2012-13` is a range of years. */
export const isoMonth: Rule<DateValue> = {
  name: 'date/iso-month',
  starts: ['digit'],
  pattern: /(?<year>(?:19|20)\d\d)[-/](?<month>0[1-9]|1[0-2])(?![\w]|[-/.:]\d)/y,
  read({year: yearText, month: monthText}, place) {
    if (glued.test(before(place))) return undefined
    const year = Number(yearText)
    const month = Number(monthText)
    // `2011-12` and `2008/09` are pairs of years in speech.
    if (month === (year % 100) + 1) return undefined
    return dateOf({type: 'calendar', year, month})
  }
}
