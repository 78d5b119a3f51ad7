import {wordEnd} from '../../quantities/characters.js'
import {Phrases} from '../../quantities/lexicon.js'
import type {ScanRule} from '../../quantities/rule.js'
import {amountOf, rangeOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {standsFree} from '../numeral/numeral.js'
import {isWordAt} from '../numeral/tokens.js'
import {rateAhead} from '../rate-ahead.js'
import {partBehind} from '../tails/measure.js'
import type {Unit} from '../tables/units.js'
import {unitNames, unitStarts} from '../units.js'

/** Measures that an article counts; `a pound`, `a foot`, `a ton` and `a bit` mean too many other things. */
const countable = new Set([
  'mile',
  'kilometer',
  'kilometre',
  'meter',
  'metre',
  'gallon',
  'liter',
  'litre',
  'acre',
  'barrel',
  'kilogram',
  'kilo',
  'gram'
])
/** Measures that an article counts only before a rate: `a pound a week`. */
const weighty = new Set([
  'pound',
  'foot',
  'inch',
  'yard',
  'ton',
  'tonne',
  'ounce',
  'pint',
  'quart',
  'calorie'
])

/** Measures that an article counts where something is poured out: `a teaspoon of salt`. */
const kitchen = new Set(['teaspoon', 'tablespoon', 'pint', 'quart', 'pound'])

/** What makes `a minute` or `a second` a length of time, and not a moment: `within a minute`. */
const lasting =
  /\b(?:within|takes?|took|taking|lasts?|lasted|under|over|than|about|only|exactly|every|per) $/i
/** `a minute and 30 seconds` */
const goesOn = /^,? and (?:\d|[a-z-]{3,14} sec)/i
/** What makes the article the denominator of a rate that is no number: `once a week`. */
const rate = /\b(?:once|times?|often|much|many|thrice|each) $/i

const rateBehind = new RegExp(rateAhead, 'iy')

function isRate(text: string, end: number): boolean {
  rateBehind.lastIndex = end
  return rateBehind.test(text)
}

const lengthBefore =
  /\b(?:about|around|nearly|almost|within|under|over|than|by|every|per|up to|maybe|like|only|just|least|most) $/i
const lengthAfter =
  /^(?:[ -](?:long|wide|deep|tall|high|thick|apart|away|across|down|of|from|below|above|under|or|and a half|per|a|each|every|off|into)\b)/i

/** `about a meter`, `a meter wide`; `a meter` alone is a device. */
function isLength(before: string, text: string, end: number): boolean {
  return lengthBefore.test(before) || lengthAfter.test(text.slice(end, end + 12))
}

const adjectives = ['full', 'whole', 'entire', 'solid', 'calendar']
const skipped = new Phrases(adjectives.map((word) => [word, true] as const))
const behindArticle = [...unitStarts, ...adjectives, 'half', 'quarter']
const plurals = /(?:ies|[^s]s|feet|ia|celsius|fahrenheit|kelvin)$/

/** One of a unit, said with an article or a part: where it ends and how much it is. */
interface OneOf {
  readonly unit: Unit
  readonly name: string
  readonly end: number
  readonly share: number
}

/** `a week`, `a decade`, `an hour`, `a year and a half`, `a whole quarter-century`, `quarter century`. */
export const indefiniteDuration: ScanRule<Amount> = {
  name: 'measure/indefinite',
  starts: ['a', 'an', 'another', 'quarter', 'half'],
  next: {a: behindArticle, an: behindArticle, another: behindArticle},
  scan(text, start) {
    const one = standsFree(text, start) ? oneOf(text, start) : undefined
    if (!one || /[A-Z]/.test(text.charAt(one.end - one.name.length))) return undefined
    const {unit, share, name} = one
    const more = share === 1 ? orMore(text, one.end) : undefined
    if (more) {
      const {factor, kind, code} = unit
      const value = rangeOf(factor, more.count * factor, {kind, unit: code})
      return {start, end: more.end, rule: 'measure/indefinite-range', value}
    }
    const part = partBehind(text, one.end)
    const end = part?.end ?? one.end
    if (/^(?:\w|-[a-z])/.test(text.slice(end, end + 2))) return undefined
    if (share === 1 && !part && !countsOne(text, start, end, name, unit)) return undefined
    const value = amountOf({
      kind: unit.kind,
      value: (share + (part?.value ?? 0)) * unit.factor,
      unit: unit.code
    })
    return {start, end, rule: 'measure/indefinite', value}
  }
}

const taking = /\b(?:for|wait(?:ed)?|took|take[ns]?|taking|needs?|needed|lasted|lasts?|spent|spend|in|by) $/i

function oneOf(text: string, start: number): OneOf | undefined {
  let at = start
  let share = 1
  let article = false
  if ((text.charCodeAt(at) | 32) === 0x61) {
    at = wordEnd(text, at) + 1
    if (text.charAt(at - 1) !== ' ') return undefined
    // `it took another week`, but not `another day, another dollar`
    if (at - start > 3 && !taking.test(text.slice(Math.max(0, start - 16), start))) return undefined
    article = true
  }
  const first = at
  for (const [word, part] of [
    ['half', 0.5],
    ['quarter', 0.25]
  ] as const) {
    if (!isWordAt(text, word, at)) continue
    share = part
    at += word.length + 1
    if (part === 0.25 && isWordAt(text, 'of', at)) at += 3
    if (isWordAt(text, 'a', at)) at += 2
    else if (isWordAt(text, 'an', at)) at += 3
  }
  // `a quarter century` and `half century` are units of their own.
  const named = unitAt(text, first)
  if (named && named.name.endsWith('century')) return {...named, share: 1}
  if (share === 1) return article ? named && {...named, share} : undefined
  // `quarter hour`, but not `quarter mile`: without an article only `half` does.
  if (share === 0.25 && !article && !/(?: of an? |-)$/i.test(text.slice(first, at))) return undefined
  const whole = unitAt(text, at)
  return whole && {...whole, share}
}

const alternative = / or (?:(?<two>two|2)|three|3)\b(?! (?:[a-z]+ )?[a-z]{2,}s\b|[-.]\d)/iy

/** `a year or two`: the second number counts the same unit. */
function orMore(text: string, end: number): {count: number; end: number} | undefined {
  alternative.lastIndex = end
  const match = alternative.exec(text)
  return match ? {count: match.groups?.two === undefined ? 3 : 2, end: alternative.lastIndex} : undefined
}

function unitAt(text: string, from: number): {unit: Unit; name: string; end: number} | undefined {
  const filler = skipped.longestAt(text, from)
  const at = filler ? filler.end + 1 : from
  const found = unitNames.longestAt(text, at)
  const name = found && text.slice(at, found.end).toLowerCase()
  return found && name !== undefined && !plurals.test(name)
    ? {unit: found.value, name, end: found.end}
    : undefined
}

/** Whether an article before a unit counts it: `it took a week`, not `a meter` or `give me a second`. */
function countsOne(text: string, start: number, end: number, name: string, {kind, code}: Unit): boolean {
  // Nothing else is said.
  if (start === 0 && end === text.length) return true
  const counts =
    kind === 'duration' || countable.has(name) || (kitchen.has(name) && text.startsWith(' of ', end))
  if (!counts && (!weighty.has(name) || !isRate(text, end))) return false
  const before = text.slice(Math.max(0, start - 20), start)
  if (/^met(?:er|re)$/.test(name) && !isLength(before, text, end)) return false
  if (/^(?:s|min)$/.test(code) && !lasting.test(before) && !goesOn.test(text.slice(end, end + 24)))
    return false
  if (rate.test(before) || /\b(?:such|what|quite|many) $/i.test(before)) return false
  // `let's call it a day`
  if (code === 'd' && /\bcall(?:ed|ing|s)? (?:it|this) $/i.test(before)) return false
  // `put a year on it`: which one.
  if (/\bput $/i.test(before) && /^ (?:on|to)\b/i.test(text.slice(end, end + 4))) return false
  return !(
    code === 'd' && /^ (?:and age|job|trip|pass|one|in the life|care|off)\b/i.test(text.slice(end, end + 14))
  )
}
