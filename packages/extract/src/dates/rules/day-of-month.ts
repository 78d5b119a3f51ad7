import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {after, before, ordinalDayPattern} from '../patterns.js'
import {isAlone} from '../resolve/tense.js'
import {ordinalOf} from '../said.js'
import {dayStarts} from './starts.js'

const lead =
  /\b(?:on|by|until|till|since|before|after|from|through) (?:about |around )?the $|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?$/i
const known = /\b(?:morning|afternoon|evening|night|week|day) of the $/i
const end =
  /^(?: of (?:the|this|next|last) month\b|\s*(?:$|[.,;:!?)—–])| (?:at|and|or|to|through|from|in the (?:morning|afternoon|evening)|we|I|they|she|he|it)\b)/

/**
 * `on the 15th`, `by the twenty-first`, `the night of the eleventh`: an ordinal alone behind such words
 * is a day of the month.
 */
export const dayOfMonth: Rule<DateValue> = {
  name: 'date/day-of-month',
  starts: dayStarts,
  pattern: new RegExp(
    `(?<dayText>${ordinalDayPattern})(?![-/]\\w)(?: of (?<turn>(?:the )?(?:this|next|last|current)|the) month\\b)?`,
    'iy'
  ),
  read({dayText, turn}, place) {
    const day = ordinalOf(dayText)
    if (day === undefined || (/^[a-z]/i.test(dayText ?? '') && day < 4 && turn === undefined))
      return undefined
    if (turn !== undefined) return dateOf({type: 'nth', nth: day, unit: 'day', of: monthAt(turn)})
    if (isAlone(place.text, place) && place.start > 0) return dateOf({type: 'calendar', day})
    if (!end.test(after(place))) return undefined
    const leading = before(place)
    if (known.test(leading)) return dateOf({type: 'calendar', day, known: true})
    return lead.test(leading) ? dateOf({type: 'calendar', day}) : undefined
  }
}

function monthAt(turn: string): {
  type: 'shift'
  unit: 'month'
  low: number
  high: number
  anchor: 'reference'
} {
  const lower = turn.toLowerCase().replace(/^the (?=.)/, '')
  const shift = lower === 'last' ? -1 : lower === 'next' ? 1 : 0
  return {type: 'shift', unit: 'month', low: shift, high: shift, anchor: 'reference'}
}
