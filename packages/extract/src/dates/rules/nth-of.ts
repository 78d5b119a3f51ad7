import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import type {Meaning, Nth} from '../meaning.js'
import {before, monthPattern, ordinalWordPattern, weekdayPattern, yearPattern} from '../patterns.js'
import {monthOf, ordinalOf, weekdayNumber, yearOf} from '../said.js'
import {ordinals} from '../tables/ordinals.js'
import {weekdays} from '../tables/weekdays.js'
import {nextOfOrdinals} from './starts.js'
import {units} from '../tables/units.js'
import {turnOf} from './turns.js'

const habit = /\b(?:every|each) (?:the )?$/i

const whole = `(?:(?<month>${monthPattern})(?:,? (?:of )?(?<monthYear>${yearPattern}))?|(?:the )?(?<turn>last|previous|past|this|next|coming|current) (?<unit>week|month|quarter|year)\\b|the (?<now>month|quarter|year)\\b(?! (?:of|that|when|before|after|\\d))|(?:the year )?(?<yearText>${yearPattern}))`

/** `the second Friday of April 2018`, `the last week of 2017`, `the third Thursday in this month`. */
export const nthOf: Rule<DateValue> = {
  name: 'date/nth-of',
  starts: ['digit', 'last', 'twenty', ...ordinals.keys()],
  next: nextOfOrdinals([...weekdays.keys(), 'day', 'week', 'weekend', 'month', 'last', 'to']),
  pattern: new RegExp(
    `(?<nth>last|[1-9]\\d?(?:st|nd|rd|th)|${ordinalWordPattern})(?<back>(?:[ -]to)?[ -]last)? (?:(?<weekday>${weekdayPattern})(?: (?:morning|afternoon|evening|night)\\b)?|(?<part>day|week|weekend|month))(?: of| in) ${whole}`,
    'iy'
  ),
  read({nth = '', back, weekday, part, month, monthYear, turn, unit, now, yearText}, place) {
    const counted = /^last$/i.test(nth) ? -1 : ordinalOf(nth)
    if (counted === undefined) return undefined
    const number = back === undefined ? counted : -counted
    // `every first Monday of the month` is a habit.
    if (now !== undefined && habit.test(before(place))) return undefined
    const shift = now === undefined ? turnOf(turn) : 0
    const of: Meaning =
      shift === undefined
        ? {type: 'calendar', month: monthOf(month), year: yearOf(monthYear ?? yearText)}
        : {
            type: 'shift',
            unit: units.get((unit ?? now)?.toLowerCase() ?? '') ?? 'year',
            low: shift,
            high: shift,
            anchor: 'reference'
          }
    const day = weekdayNumber(weekday)
    return dateOf(
      day === undefined
        ? {type: 'nth', nth: number, unit: partOf(part), of}
        : {type: 'nth', nth: number, unit: 'day', weekday: day, of}
    )
  }
}

function partOf(word: string | undefined): Nth['unit'] {
  const lower = word?.toLowerCase()
  return lower === 'week' || lower === 'weekend' || lower === 'month' ? lower : 'day'
}
