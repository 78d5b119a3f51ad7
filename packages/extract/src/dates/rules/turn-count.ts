import {wordEnd} from '../../quantities/characters.js'
import type {Match, Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import type {Unit} from '../meaning.js'
import {countAt, unitAt} from '../reading/counted.js'
import type {Count} from '../reading/counted.js'
import {countStarts, nextOfNumbers} from './starts.js'
import {turnOf} from './turns.js'

/** `over the last two weeks` is a length of time. */
const length =
  /\b(?:the|these|those|over|within|for|during|in|our|your|his|her|my|their|its|first|than|every) $/i
/** Units that the calendar divides time into. */
const whole: ReadonlySet<Unit> = new Set<Unit>([
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century'
])

/** `next three days`, `last 2 months`, `past couple of weeks`: so many, up to now or from now on. */
export const turnCount: Rule<DateValue> = {
  name: 'date/turn-count',
  starts: ['last', 'past', 'previous', 'next', 'coming', 'upcoming', 'following'],
  next: ['digit', 'couple', 'few', ...countStarts],
  scan(text, start) {
    const word = wordEnd(text, start)
    const count = text.charCodeAt(word) === 0x20 ? countAt(text, word + 1) : undefined
    if (!count || length.test(text.slice(Math.max(0, start - 8), start))) return undefined
    return read(text, start, count, text.slice(start, word), count.end)
  }
}

/** `2 upcoming months`, `five past years`. */
export const countTurn: Rule<DateValue> = {
  name: 'date/turn-count',
  starts: countStarts,
  next: nextOfNumbers(turnCount.starts),
  scan(text, start) {
    const count = countAt(text, start)
    if (!count || text.charCodeAt(count.end) !== 0x20) return undefined
    const word = wordEnd(text, count.end + 1)
    if (word - count.end < 5 || word - count.end > 10) return undefined
    // `we sold six last month`
    return read(text, start, count, text.slice(count.end + 1, word), word, true)
  }
}

function read(
  text: string,
  start: number,
  {value}: Count,
  word: string,
  at: number,
  many = false
): Match<DateValue> | undefined {
  const turn = turnOf(word)
  if (turn === undefined || turn === 0 || value === null || value < 2 || !Number.isInteger(value))
    return undefined
  const unit = unitAt(text, at)
  if (!unit || !whole.has(unit.name) || (many && text.charCodeAt(unit.end - 1) !== 0x73)) return undefined
  // `last 20 years of my life`
  if (text.startsWith(' of ', unit.end)) return undefined
  return {
    start,
    end: unit.end,
    rule: 'date/turn-count',
    value: dateOf({
      type: 'shift',
      unit: unit.name,
      low: turn < 0 ? -value : 1,
      high: turn < 0 ? -1 : value,
      anchor: 'reference'
    })
  }
}
