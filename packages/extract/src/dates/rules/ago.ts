import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {unitPattern} from '../patterns.js'
import {units} from '../tables/units.js'
import {countRangeOf, countRangePattern, countedNext, countedStarts} from './counts.js'

const more = `(?:,| or| to)(?: maybe| or)? (?:${countRangePattern('x', 'y')}) ${unitPattern}(?: or so)? (?:ago|from now|back)\\b`

/** `two years ago`, `a year or so ago`, `7 or 9 years ago`, `three years, eight years from now`. */
export const ago: Rule<DateValue> = {
  name: 'date/ago',
  starts: countedStarts,
  next: countedNext,
  pattern: new RegExp(
    `${countRangePattern('first', 'second')} (?<unit>${unitPattern})(?<half> and a half)?(?: or (?:so|more|(?<other>two|three))| plus)?(?:,? (?<side>ago|from now|from today|hence|back(?! (?:and forth|to|up|into|then|on|at|from|in)\\b))\\b|(?=${more.replaceAll(/\?<[a-z]+>/g, '?:')}))`,
    'iy'
  ),
  read({first, second, other, unit = '', half, side}, {text, end}) {
    const name = units.get(unit.toLowerCase())
    if (name === undefined) return undefined
    const direction = side ?? nextSide(text.slice(end, end + 60))
    const sign = /ago|back/i.test(direction) ? -1 : 1
    const {low, high, unit: counted} = countRangeOf(first, second ?? other, name, half !== undefined)
    return dateOf({
      type: 'shift',
      unit: counted,
      low: signed(sign < 0 ? high : low, sign),
      high: signed(sign < 0 ? low : high, sign),
      anchor: 'reference'
    })
  }
}

function nextSide(text: string): string {
  return /\b(?:ago|from now|back)\b/i.exec(text)?.[0] ?? ''
}

function signed(count: number | null, sign: number): number | null {
  return count === null ? null : count * sign
}
