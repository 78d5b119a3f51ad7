import type {Match, Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {yearPattern} from '../patterns.js'
import {cardinalOf, yearOf} from '../said.js'
import {holidayAt, holidayNexts} from '../tables/holiday-names.js'
import {turnOf, turnPattern, turnStarts} from './turns.js'

/** Names of games, gifts and lists rather than of days. */
const thing =
  /^(?: (?:island|carol|card|cards|present|presents|gift|gifts|tree|trees|song|songs|sweater|lights|list|resolutions?|egg|eggs|bunny|costume|costumes|candy))\b/i
const habit = /\b(?:every|each) $/i

const count = '(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)'
/** What may follow: the year in digits or words, said by turn, or counted from now. */
const tail = new RegExp(
  `(?:,? (?:of |in )?(?:${yearPattern.replace('(?:', '(?<yearText>')})|,? (?:of )?(?<turn>last|this|next) year\\b|(?: in (?<ahead>${count}) (?:years?|yrs?)| (?<count>${count}) (?:years?|yrs?) (?<side>ago|from now|hence))\\b)?(?<weekend> (?:week-?end|wkend)\\b(?:,? (?:of |in )?(?<weekendYear>[12]\\d{3})\\b)?)?`,
  'iy'
)

/** `Christmas`, `Thanksgiving 2014`, `New Year's Eve`, `Tax Day two years ago`, `Labor Day weekend`. */
export const holiday: Rule<DateValue> = {
  name: 'date/holiday',
  starts: [...holidayNexts.keys()],
  next: Object.fromEntries([...holidayNexts].filter(([, next]) => next.length > 0)),
  scan: (text, start) => read(text, start, start, undefined)
}

const turned = new RegExp(`(?<turn>${turnPattern}) `, 'iy')

/** `last Halloween`, `this past Easter`. */
export const turnHoliday: Rule<DateValue> = {
  name: 'date/holiday',
  starts: turnStarts,
  next: ['past', 'coming', ...holidayNexts.keys()],
  scan(text, start) {
    turned.lastIndex = start
    const turn = turned.exec(text)?.groups?.['turn']
    return turn === undefined ? undefined : read(text, start, turned.lastIndex, turn)
  }
}

function read(
  text: string,
  start: number,
  nameAt: number,
  turn: string | undefined
): Match<DateValue> | undefined {
  const found = holidayAt(text, nameAt)
  if (!found || habit.test(text.slice(Math.max(0, start - 8), start))) return undefined
  if (!isNamed(found.name, text, start, nameAt)) return undefined
  tail.lastIndex = found.end
  const said = tail.exec(text)?.groups ?? {}
  const {end, name} = {end: tail.lastIndex, name: found.name}
  if (thing.test(text.slice(end, end + 16))) return undefined
  const years = cardinalOf((said['ahead'] ?? said['count'])?.replace(/^an?$/i, 'one'))
  const meaning = {
    type: 'holiday',
    name,
    year: yearOf(said['yearText'] ?? said['weekendYear']),
    turn: turnOf(turn),
    yearTurn: years === undefined ? turnOf(said['turn']) : /^ago$/i.test(said['side'] ?? '') ? -years : years,
    weekend: said['weekend'] !== undefined || undefined
  } as const
  return {start, end, rule: 'date/holiday', value: dateOf(meaning)}
}

const led = /\b(?:on|by|since|until|till|before|after|for) $/i

/** `she had an epiphany` and `he lent it` are no days, and neither is `it was like Groundhog Day`. */
function isNamed(name: string, text: string, start: number, nameAt: number): boolean {
  if (name === 'epiphany' || name === 'lent') return text.charCodeAt(nameAt) <= 90
  if (!name.startsWith('groundhog')) return true
  return start === 0 || start !== nameAt || led.test(text.slice(Math.max(0, start - 8), start))
}
