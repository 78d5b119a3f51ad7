import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left} from '../numeral.js'
import {rateAhead} from '../rate-ahead.js'
import {unitsByName} from '../tables/units.js'

const names = [...unitsByName]
  .filter(([name]) => !/(?:ies|[^s]s|feet|ia|celsius|fahrenheit|kelvin)$/.test(name))
  .map(([name]) => name)
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
const unit = `(?:(?:full|whole|entire|solid|calendar)[ -])?(?<unit>${anyOf(names)})\\b`
const halves = '(?<half> and (?:a |one )half\\b)?'

/** What makes `a minute` or `a second` a length of time, and not a moment: `within a minute`. */
const lasting =
  /\b(?:within|takes?|took|taking|lasts?|lasted|under|over|than|about|only|exactly|every|per) $/i
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

/** `a week`, `a decade`, `an hour`, `a year and a half`, `a whole quarter-century`, `quarter century`. */
export const indefiniteDuration: Rule<Amount> = {
  name: 'measure/indefinite',
  starts: ['a', 'an', 'quarter', 'half'],
  pattern: new RegExp(
    `${left}(?:an? ${unit}|(?<share>half (?:an? )?|half-|an? half[ -]|a quarter (?:of an? )?|quarter of an? )${unit.replace('<unit>', '<whole>')}|(?<bare>(?:quarter|half)[ -]century\\b))${halves}(?!\\w|-[a-z])`,
    'iy'
  ),
  read({unit: name, whole, share, bare, half}, {text, start, end}) {
    const said = name ?? whole ?? bare ?? ''
    if (/[A-Z]/.test(said)) return undefined
    const found = unitsByName.get(said.toLowerCase())
    if (!found) return undefined
    const before = text.slice(Math.max(0, start - 20), start)
    if (share === undefined && bare === undefined && !half) {
      const counts = found.kind === 'duration' || countable.has(said.toLowerCase())
      if (!counts && (!weighty.has(said.toLowerCase()) || !isRate(text, end))) return undefined
      if (/^met(?:er|re)$/i.test(said) && !isLength(before, text, end)) return undefined
      if (/^(?:s|min)$/.test(found.code) && !lasting.test(before)) return undefined
      if (rate.test(before) || /\b(?:such|what|quite|many) $/i.test(before)) return undefined
      // `put a year on it`: which one.
      if (/\bput $/i.test(before) && /^ (?:on|to)\b/i.test(text.slice(end, end + 4))) return undefined
      if (
        found.code === 'd' &&
        /^ (?:and age|job|trip|pass|one|in the life|care|off)\b/i.test(text.slice(end, end + 14))
      )
        return undefined
    }
    const one = share === undefined ? 1 : /quarter/i.test(share) ? 0.25 : 0.5
    return amountOf({kind: found.kind, value: (one + (half ? 0.5 : 0)) * found.factor, unit: found.code})
  }
}
