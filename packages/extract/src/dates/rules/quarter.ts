import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {yearPattern} from '../patterns.js'
import {ordinalOf, yearOf} from '../said.js'
import {nextOfOrdinals} from './starts.js'
import {turnOf} from './turns.js'

const yearPart = `(?:(?:,? (?:of |in )?(?:fiscal |the year )?)(?<yearText>${yearPattern})|(?:,? (?:of )?)(?<turn>last|this|next) year\\b)`

/** `Q3 2022`, `Q1 of last year`, `in Q4`. */
export const quarterCode: Rule<DateValue> = {
  name: 'date/quarter-code',
  starts: ['q1', 'q2', 'q3', 'q4'],
  pattern: new RegExp(`q(?<digit>[1-4])\\b${yearPart}?`, 'iy'),
  read({digit, yearText, turn}) {
    return dateOf({type: 'calendar', quarter: Number(digit), year: yearOf(yearText), yearTurn: turnOf(turn)})
  }
}

/** `the third quarter of 2022`, `the first quarter of this year`; not `the third quarter` of a game. */
export const quarterWords: Rule<DateValue> = {
  name: 'date/quarter-words',
  starts: ['digit', 'first', 'second', 'third', 'fourth', 'last'],
  next: nextOfOrdinals(['quarter', 'qtr']),
  pattern: new RegExp(
    `(?<nth>1st|2nd|3rd|4th|first|second|third|fourth|last) (?:quarter|qtr)\\b${yearPart}`,
    'iy'
  ),
  read({nth = '', yearText, turn}) {
    const quarter = /^last$/i.test(nth) ? 4 : ordinalOf(nth)
    return dateOf({type: 'calendar', quarter, year: yearOf(yearText), yearTurn: turnOf(turn)})
  }
}

/** `2019 Q3`, `2020 q1`. */
export const yearQuarter: Rule<DateValue> = {
  name: 'date/year-quarter',
  starts: ['digit'],
  pattern: /(?<yearText>(?:19|20)\d\d)[ -]?q(?<digit>[1-4])\b/iy,
  read({digit, yearText}) {
    return dateOf({type: 'calendar', quarter: Number(digit), year: Number(yearText)})
  }
}
