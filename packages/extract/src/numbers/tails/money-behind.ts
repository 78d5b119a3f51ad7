import {wordEnd} from '../../quantities/characters.js'
import {amountOfSaid} from '../amount.js'
import {codeOf, currencyMarks, signAt} from '../currencies.js'
import {scaleBehind} from '../numeral/digits.js'
import {endsFree} from '../numeral/numeral.js'
import {currencyCodes} from '../tables/currencies.js'
import type {Tail} from './tail.js'

const cent = '¢'

/** `20€`, `300 £`, `10¢`. */
export const moneySign: Tail = {
  name: 'money/sign-behind',
  rangeName: 'money/sign-behind-range',
  follows: [...currencyMarks, cent],
  read({text, said, at, join, more}) {
    if (!said.last.inDigits || join === '-') return undefined
    if (text.charAt(at) === cent)
      return {value: amountOfSaid(said, {kind: 'money', unit: 'USD'}, {power: -2, more}), end: at + 1}
    const sign = signAt(text, at)
    if (!sign || /^ ?\d/.test(text.slice(sign.end, sign.end + 2)) || !endsFree(text, sign.end))
      return undefined
    return {value: amountOfSaid(said, {kind: 'money', unit: sign.code}, {more}), end: sign.end}
  }
}

/** `20 USD`, `five million EUR`, `20USD`, `30 MUSD`. */
export const moneyCode: Tail = {
  name: 'money/code-behind',
  rangeName: 'money/code-behind-range',
  follows: currencyCodes.flatMap((code) => [code.toLowerCase(), `m${code.toLowerCase()}`]),
  read({text, said, at, more}) {
    const end = wordEnd(text, at)
    const word = text.slice(at, end)
    const unit = codeOf(word)
    if (unit !== undefined) {
      // `75 USD million`
      const scale = said.last.scale === undefined ? scaleBehind(text, end) : undefined
      return {
        value: amountOfSaid(said, {kind: 'money', unit}, {more, power: scale?.power ?? 0}),
        end: scale?.end ?? end
      }
    }
    const millions = word.startsWith('M') ? codeOf(word.slice(1)) : undefined
    if (millions === undefined || word !== word.toUpperCase()) return undefined
    return {value: amountOfSaid(said, {kind: 'money', unit: millions}, {power: 6, more}), end}
  }
}
