import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'

const other = /[\w$€£#@.,:/]-?$|\b(?:number|code|id|no\.) $/i

/** `20230809`: ISO 8601 without hyphens. */
export const isoCompact: Rule<DateValue> = {
  name: 'date/iso-compact',
  starts: ['digit'],
  pattern: /(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?![\w%]|[.,:/]\d)/y,
  read({year: yearText, month: monthText, day: dayText}, place) {
    const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)]
    if (!isDay(year, month, day) || other.test(before(place))) return undefined
    return dateOf({type: 'calendar', year, month, day})
  }
}
