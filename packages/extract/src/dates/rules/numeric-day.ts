import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'
import {writtenYear} from '../said.js'

const glued = /[\w)][-/.,:+]$|[$€£#@/+]$|\b(?:version|page|section|room|number) $/i

/** `8/9/2023`, `08-09-2023`, `31/12/99`: month first unless only the other order makes a date. */
export const numericDay: Rule<DateValue> = {
  name: 'date/numeric-day',
  starts: ['digit'],
  pattern:
    /(?<first>\d{1,2})(?<dash>[-/.])(?<second>\d{1,2})\k<dash>(?<yearText>[12]\d{3}|\d\d)(?![\w%]|[-/.:]\d)/y,
  read({first, second, dash, yearText = ''}, place) {
    if (glued.test(before(place)) || (dash === '.' && yearText.length === 2)) return undefined
    const year = writtenYear(yearText)
    // With full stops the day comes first wherever such dates are written.
    const dayFirst = dash === '.'
    const [one, two] = [Number(first), Number(second)]
    for (const [month, day] of dayFirst
      ? [[two, one] as const, [one, two] as const]
      : [[one, two] as const, [two, one] as const])
      if (isDay(year, month, day)) return dateOf({type: 'calendar', year, month, day})
    return undefined
  }
}
