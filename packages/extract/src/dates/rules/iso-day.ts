import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'

const glued = /[\d][-/.,]$|[$€£#@/]$/

/** `2023-08-09`, `2023/8/9`, `2023-08-09T15:30`. */
export const isoDay: Rule<DateValue> = {
  name: 'date/iso-day',
  starts: ['digit'],
  pattern:
    /(?<year>[12]\d{3})(?<dash>[-/.])(?<month>\d{1,2})\k<dash>(?<day>\d{1,2})(?:T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\w|[-/.:]\d)/y,
  read({year: yearText, month: monthText, day: dayText, hour, minute, second}, place) {
    const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)]
    if (!isDay(year, month, day) || glued.test(before(place))) return undefined
    if (hour === undefined) return dateOf({type: 'calendar', year, month, day})
    const clock = {
      hour: Number(hour),
      minute: Number(minute),
      second: second === undefined ? null : Number(second),
      half: Number(hour) < 12 ? ('am' as const) : ('pm' as const)
    }
    return dateOf({type: 'calendar', year, month, day, clock})
  }
}
