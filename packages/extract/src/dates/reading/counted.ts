import {isDigit, isWordCode, wordEnd} from '../../quantities/characters.js'
import {Lexicon, Phrases} from '../../quantities/lexicon.js'
import type {Unit} from '../meaning.js'
import {units} from '../tables/units.js'
import {digitsAt, wordsAt} from './number.js'

/** How many of which unit: null where the words count vaguely. */
export interface Counted {
  readonly low: number | null
  readonly high: number | null
  readonly unit: Unit
  readonly end: number
}

/** A count: null where it is vague. */
export interface Count {
  readonly value: number | null
  readonly end: number
}

/** What a count begins with, other than digits and cardinal numbers. */
export const vagueStarts: readonly string[] = ['a', 'an', 'couple', 'few', 'several', 'some', 'many', 'half']

/** What comes behind these words in a count of time. */
export const vagueNexts: readonly string[] = [
  ...units.keys(),
  'a',
  'an',
  'of',
  'couple',
  'few',
  'bunch',
  'hundred',
  'quarter',
  'half',
  'dozen'
]

/** Counts that are no numbers, with what they come to. */
const counts = new Phrases<number | null>([
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
  ['half a', 0.5],
  ['half an', 0.5],
  ['quarter of a', 0.25],
  ['quarter of an', 0.25],
  ['a quarter of a', 0.25],
  ['a quarter of an', 0.25],
  ['a dozen', 12],
  ['a hundred', 100],
  ['couple', 2],
  ['couple of', 2],
  ['a couple', 2],
  ['a couple of', 2],
  ['few', null],
  ['a few', null],
  ['a bunch of', null],
  ['several', null],
  ['some', null],
  ['many', null]
])
const unitWords = new Lexicon(units)
const join = /,? or(?: maybe)? | to |, (?:maybe )?| ?[-–] ?/y
/** `two and a half years`, `a year and a half`. */
const halfMore = / and an? half(?! (?:of|million|billion|dozen)\b)/iy

/** `two years`, `5 to 6 weeks`, `half an hour`, `a year and a half`, `a couple of days`. */
export function countedAt(text: string, at: number): Counted | undefined {
  const first = countAt(text, at)
  if (!first) return undefined
  let second = first
  let unit = unitAt(text, first.end)
  if (!unit) {
    join.lastIndex = first.end
    if (!join.test(text)) return undefined
    const other = countAt(text, join.lastIndex)
    unit = other && unitAt(text, other.end)
    if (!other || !unit) return undefined
    second = other
  }
  halfMore.lastIndex = unit.end
  const half = first === second && halfMore.test(text)
  return inWhole(first.value, second.value, half ? 0.5 : 0, unit.name, half ? halfMore.lastIndex : unit.end)
}

/** The unit behind a count: after a space or a hyphen, or glued to digits. */
export function unitAt(text: string, at: number): {readonly name: Unit; readonly end: number} | undefined {
  const code = text.charCodeAt(at)
  const start = code === 0x20 || code === 0x2d ? at + 1 : at
  if (start === at && !isDigit(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== 0x20) return undefined
  // `in two more weeks`
  const word = text.startsWith('more ', start) ? start + 5 : start
  const end = wordEnd(text, word)
  const name = unitWords.at(text, word, end)
  return name === undefined ? undefined : {name, end}
}

/** `five`, `1.5`, `half a`, `a couple of`: what stands before a unit. */
export function countAt(text: string, at: number): Count | undefined {
  const count = wholeCountAt(text, at)
  if (!count || !text.startsWith(' and a', count.end)) return count
  halfMore.lastIndex = count.end
  return count.value !== null && halfMore.test(text)
    ? {value: count.value + 0.5, end: halfMore.lastIndex}
    : count
}

function wholeCountAt(text: string, at: number): Count | undefined {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return figuresAt(text, at)
  const number = wordsAt(text, at)
  if (number) {
    const {end} = number
    if (text.startsWith(' hundred', end) && !isWordCode(text.charCodeAt(end + 8)))
      return {value: number.value * 100, end: end + 8}
    return number
  }
  const words = counts.longestAt(text, at)
  return words && {value: words.value, end: words.end}
}

/** `5`, `1.5`, `1/2`. */
function figuresAt(text: string, at: number): Count | undefined {
  const whole = digitsAt(text, at, 3)
  if (!whole) return undefined
  const mark = text.charCodeAt(whole.end)
  const part = isDigit(text.charCodeAt(whole.end + 1)) ? digitsAt(text, whole.end + 1, 2) : undefined
  if (!part) return whole
  if (mark === 46) return {value: Number(text.slice(at, part.end)), end: part.end}
  return mark === 47 && part.value > whole.value ? {value: whole.value / part.value, end: part.end} : whole
}

/** Parts that divide a unit evenly into a smaller one. */
const smaller: ReadonlyMap<Unit, readonly [number, Unit]> = new Map<Unit, readonly [number, Unit]>([
  ['century', [100, 'year']],
  ['decade', [10, 'year']],
  ['year', [12, 'month']],
  ['fortnight', [14, 'day']],
  ['week', [7, 'day']],
  ['day', [24, 'hour']],
  ['hour', [60, 'minute']]
])
/** Three decades ago is thirty years ago, two weeks ago is a day and no week of the calendar. */
const dissolved: ReadonlySet<Unit> = new Set<Unit>(['decade', 'week', 'fortnight'])

function inWhole(
  first: number | null,
  second: number | null,
  half: number,
  unit: Unit,
  end: number
): Counted | undefined {
  if (first === null || second === null)
    return {low: null, high: null, unit: unit === 'fortnight' ? 'day' : unit, end}
  let low = Math.min(first, second) + half
  let high = Math.max(first, second) + half
  let counted = unit
  while (dissolved.has(counted) || !Number.isInteger(low) || !Number.isInteger(high)) {
    const step = smaller.get(counted)
    if (!step) return {low: null, high: null, unit, end}
    low = tidy(low * step[0])
    high = tidy(high * step[0])
    counted = step[1]
  }
  return {low, high, unit: counted, end}
}

/** 1.1 hours are 66 minutes, not 66.000 000 000 000 01. */
function tidy(count: number): number {
  return Math.round(count * 1e6) / 1e6
}
