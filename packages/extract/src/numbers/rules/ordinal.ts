import {leadingNumeral} from '../leading-numeral.js'
import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left, numeralStarts} from '../numeral.js'
import {valueOf} from '../numeral-value.js'
import {closers} from '../tables/context-words.js'
import {ordinalScales, ordinalWords, ones, tens} from '../tables/number-words.js'

const below10 = Object.keys(ordinalWords).filter((word) => (ordinalWords[word] ?? 10) < 10)
const compound = `${anyOf(Object.keys(tens))}[ -]${anyOf(below10)}`
const words = anyOf([...Object.keys(ordinalWords), ...Object.keys(ordinalScales)])

/** `42nd`, `1,000th`. */
export const figureOrdinal: Rule<Amount> = {
  name: 'ordinal/figure',
  starts: ['digit'],
  pattern: new RegExp(
    `${left}(?<number>\\d{1,3}(?:,\\d{3}){0,4}|\\d{1,9})(?<suffix>st|nd|rd|th)(?![\\w-])`,
    'iy'
  ),
  read({number = ''}) {
    return amountOf({kind: 'ordinal', value: Number(number.replaceAll(',', ''))})
  }
}

/** `twenty-first`, `one hundred eleventh`, `two millionth`. */
export const longOrdinal: Rule<Amount> = {
  name: 'ordinal/compound',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`(?: and)?[ -](?<rest>${compound}|${words})\\b(?!-)`, 'iy'),
  read({rest = ''}, {lead}) {
    const before = valueOf(lead)?.value
    const [first = '', second = ''] = rest.toLowerCase().split(/[ -]/)
    if (before === undefined || !Number.isInteger(before)) return undefined
    const scale = ordinalScales[first]
    if (scale !== undefined) return amountOf({kind: 'ordinal', value: before * scale})
    const last = second === '' ? ordinalWords[first] : (tens[first] ?? 0) + (ordinalWords[second] ?? 0)
    // `three fifths` is a fraction, `one hundred fifth` an ordinal.
    if (last === undefined || !(before % 100 === 0 || tensOnly(before, last))) return undefined
    return amountOf({kind: 'ordinal', value: before + last})
  }
}

function tensOnly(before: number, last: number): boolean {
  return before % 10 === 0 && before > 10 && last < 10 && !(before in ones)
}

const introduced = /(?:\b(?:the|an?|my|our|your|their|his|her|its|this|that|every|each)|['’]s|,) $/i
const followed =
  /^ (?!(?:one|ones|of|thing|things|time|place|and (?!final|last)|or|is|was|to|in|on|that|half|party|off|all|class|grade|hand|nature|guess|day|name|names|lady|person|world|aid|degree|wave|quarter|century|i|you|we|they|he|she|it|a|the|part|reason)\b)[a-z]/

/** Nothing that ends a phrase stands first in it: no `fifth when`, `third before`. */
function isNoun(after: string): boolean {
  const word = /^ (?<word>[a-z'’]{1,16})/.exec(after)?.groups?.word
  return word === undefined || word === 'and' || word === 'most' || !closers.has(word)
}

const clauseEnd = /^(?:[.!?;](?:\s|$)|$)/

/** `third season`, `the second book`; never `wait a second`, `first of all`, `third-party`. */
export const wordOrdinal: Rule<Amount> = {
  name: 'ordinal/word',
  starts: Object.keys(ordinalWords),
  pattern: new RegExp(`${left}(?<word>${words})(?!\\w|-)`, 'iy'),
  read({word = ''}, {text, start, end}) {
    const value = ordinalWords[word.toLowerCase()]
    if (value === undefined || /^[A-Z]/.test(word)) return undefined
    const before = text.slice(Math.max(0, start - 8), start)
    const after = text.slice(end, end + 16)
    // `he came in third.`, but not `a third.`
    const last = value > 2 && clauseEnd.test(after) && !/\ban? $/i.test(before)
    if (!last && !(followed.test(after) && isNoun(after))) return undefined
    if (value < 3 && (!introduced.test(before) || (value === 2 && /\ba $/i.test(before)))) return undefined
    return amountOf({kind: 'ordinal', value})
  }
}
