import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {cardinalPattern} from '../patterns.js'
import {isAlone} from '../resolve/tense.js'
import {cardinalOf} from '../said.js'
import {countStarts} from './starts.js'
import {turnOf} from './turns.js'

const units: ReadonlyMap<string, 'second' | 'minute' | 'hour'> = new Map([
  ['second', 'second'],
  ['sec', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour']
])

/** `last 2 minutes`, `next three hours`, where nothing else is said: in a sentence these are lengths of time. */
export const moments: Rule<DateValue> = {
  name: 'date/moments',
  starts: ['last', 'past', 'previous', 'next', 'coming'],
  next: ['digit', ...countStarts],
  pattern: new RegExp(
    `(?<turn>last|past|previous|next|coming) (?<count>\\d{1,3}|${cardinalPattern}) (?<unit>${anyOf(units.keys())})s\\b`,
    'iy'
  ),
  read({turn, count, unit = ''}, place) {
    const side = turnOf(turn)
    const number = cardinalOf(count)
    const name = units.get(unit.toLowerCase())
    if (side === undefined || !number || name === undefined || !isAlone(place.text, place)) return undefined
    return dateOf({type: 'moments', unit: name, count: side < 0 ? -number : number})
  }
}
