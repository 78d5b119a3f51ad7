import {wordEnd} from '../../quantities/characters.js'
import {anyOf} from '../../quantities/any-of.js'
import {amountOfSaid} from '../amount.js'
import type {Amount} from '../amount.js'
import {currencyAt, currencyStarts} from '../currencies.js'
import {bareNumeralAt} from '../numeral/numeral.js'
import {times} from '../numeral/times.js'
import {isWordAt} from '../numeral/tokens.js'
import {ones, teens, tens} from '../tables/number-words.js'
import type {SaidNumber} from '../numeral/range.js'
import type {Read, Tail} from './tail.js'

/** `twenty bucks`, `five or six dollars`, `five dollars and thirty cents`, `five dollars fifty`, `a million dollars`. */
export const wordMoney: Tail = {
  name: 'money/word',
  rangeName: 'money/word-range',
  follows: [...currencyStarts, 'pound', 'pounds'],
  read({text, said, at, more}) {
    const currency = currencyAt(text, at, said.last.scale)
    if (!currency) return poundsWithChange(text, said, at)
    const {code: unit, power} = currency.value
    const value = amountOfSaid(said, {kind: 'money', unit}, {power, more})
    const whole: Read = {value, end: currency.end + (text.startsWith(' USD', currency.end) ? 4 : 0)}
    return said.high === undefined && power === 0 ? withChange(text, whole, said.low) : whole
  }
}

/** `two pounds twenty`: pounds that have pence are money. */
function poundsWithChange(text: string, said: SaidNumber, at: number): Read | undefined {
  const end = wordEnd(text, at)
  if (said.high !== undefined || !/^pounds?$/i.test(text.slice(at, end))) return undefined
  const changed = withChange(text, {value: amountOfSaid(said, {kind: 'money', unit: 'GBP'}), end}, said.low)
  return changed.end > end ? changed : undefined
}

const hundredths = `(?:oh[ -]${anyOf(Object.keys(ones))}|${anyOf(Object.keys(tens))}(?:[ -]${anyOf(Object.keys(ones))})?|${anyOf(Object.keys(teens))}|[1-9]\\d)`
/** Nothing that the hundredths could count: `five dollars twenty minutes ago`. */
const alone =
  '(?=[.,;:?!…](?:\\s|$)|$| (?:an?|per|each|every|for|to|and|in|at|on|is|was|it|i|you|we|they|so|but|apiece|then|now|back|more|less|with|from|plus)\\b)'
const bareChange = new RegExp(` (?:and )?(?<change>${hundredths})${alone}`, 'iy')
const changing = new Set(['USD', 'EUR', 'GBP'])
/** `$20 and 43c` */
const smallSign = /^[c¢](?!\w)/
const join = /(?: and|,)? (?=[\da-z])/iy
const most = 999

/** `three dollars and ten cents`, `three dollars ten`. */
export function withChange(text: string, {value, end}: Read, whole: number): Read {
  if (text.charCodeAt(end) !== 0x20 && text.charCodeAt(end) !== 0x2c) return {value, end}
  join.lastIndex = end
  if (join.test(text)) {
    const cents = bareNumeralAt(text, join.lastIndex)
    if (
      cents &&
      changing.has(value.unit ?? '') &&
      cents.value < 100 &&
      smallSign.test(text.slice(cents.end, cents.end + 2))
    )
      return {value: plus(value, cents.value), end: cents.end + 1}
    const named =
      cents && text.charCodeAt(cents.end) === 0x20 ? currencyAt(text, cents.end + 1, undefined) : undefined
    if (cents && named?.value.power === -2) return {value: plus(value, cents.value), end: named.end}
  }
  if (!changing.has(value.unit ?? '') || !Number.isInteger(whole) || whole < 1 || whole > most)
    return {value, end}
  bareChange.lastIndex = end
  const change = bareChange.exec(text)?.groups?.change
  if (change === undefined) return {value, end}
  const cents = bareNumeralAt(change, isWordAt(change.replace('-', ' '), 'oh', 0) ? 3 : 0)
  return cents ? {value: plus(value, cents.value), end: bareChange.lastIndex} : {value, end}
}

function plus(amount: Amount, cents: number): Amount {
  return {...amount, value: times(100 * (amount.value ?? 0) + cents, -2)}
}
