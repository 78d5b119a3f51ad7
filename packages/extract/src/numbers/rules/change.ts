import {leadingNumeral} from '../leading-numeral.js'
import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left, numeralStarts} from '../numeral.js'
import {times, valueOf} from '../numeral-value.js'
import {ones, teens, tens} from '../tables/number-words.js'

/** Names behind which hundredths are said without theirs. */
const whole = new Map([
  ...['dollar', 'dollars', 'buck', 'bucks'].map((name) => [name, 'USD'] as const),
  ...['euro', 'euros'].map((name) => [name, 'EUR'] as const),
  ...['pound', 'pounds', 'quid'].map((name) => [name, 'GBP'] as const)
])
const hundredths = `(?:oh[ -]${anyOf(Object.keys(ones))}|${anyOf(Object.keys(tens))}(?:[ -]${anyOf(Object.keys(ones))})?|${anyOf(Object.keys(teens))}|[1-9]\\d)`
/** Nothing that the hundredths could count: `five dollars twenty minutes ago`. */
const alone =
  '(?=[.,;:?!…](?:\\s|$)|$| (?:an?|per|each|every|for|to|and|in|at|on|is|was|it|i|you|we|they|so|but|apiece|then|now|back|more|less|with|from|plus)\\b)'
const named = ' (?:cents?|pence)\\b'
const tail = `(?<name>${anyOf(whole.keys())}) (?<cents>${hundredths})${alone}`
const namedTail = `(?<name>${anyOf(whole.keys())})(?: and)? (?<cents>${hundredths}|${anyOf(Object.keys(ones))}(?=${named}))(?:${named}|${alone})`

/** `five dollars fifty`, `two pounds twenty`. */
export const change: Rule<Amount> = {
  name: 'money/change',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(` ${tail}`, 'iy'),
  read: ({name, cents}, {lead}) => sumOf(valueOf(lead)?.value, name, cents)
}

/** `a dollar ten`, `a buck fifty`, `a dollar and ten cents`. */
export const oneWithChange: Rule<Amount> = {
  name: 'money/one-with-change',
  starts: ['a'],
  pattern: new RegExp(`${left}a ${namedTail}`, 'iy'),
  read: ({name, cents}) => sumOf(1, name, cents)
}

function sumOf(
  value: number | undefined,
  name: string | undefined,
  cents: string | undefined
): Amount | undefined {
  const unit = name === undefined ? undefined : whole.get(name.toLowerCase())
  const change = cents === undefined ? undefined : valueOf(cents.toLowerCase().replace(/^oh[ -]/, ''))
  if (unit === undefined || change === undefined || value === undefined) return undefined
  if (!Number.isInteger(value) || value < 1 || value > 999) return undefined
  return amountOf({kind: 'money', value: times(100 * value + change.value, -2), unit})
}
