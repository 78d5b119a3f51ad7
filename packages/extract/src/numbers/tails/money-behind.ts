import {wordEnd} from '../../quantities/characters.js'
import {amountOfSaid} from '../amount.js'
import {codes, signAt} from '../currencies.js'
import {endsFree} from '../numeral/numeral.js'
import {codeAliases, currencyCodes, currencySigns} from '../tables/currencies.js'
import type {Tail} from './tail.js'

/** `20€`, `300 £`. */
export const moneySign: Tail = {
  name: 'money/sign-behind',
  rangeName: 'money/sign-behind-range',
  follows: [...currencySigns.keys()].filter((sign) => sign.length === 1),
  read({text, said, at, join, more}) {
    if (!said.last.inDigits || join === '-') return undefined
    const sign = signAt(text, at)
    if (!sign || /^ ?\d/.test(text.slice(sign.end, sign.end + 2)) || !endsFree(text, sign.end))
      return undefined
    return {value: amountOfSaid(said, {kind: 'money', unit: sign.code}, {more}), end: sign.end}
  }
}

/** `20 USD`, `five million EUR`, `20USD`. */
export const moneyCode: Tail = {
  name: 'money/code-behind',
  rangeName: 'money/code-behind-range',
  follows: currencyCodes.map((code) => code.toLowerCase()),
  read({text, said, at, more}) {
    const end = wordEnd(text, at)
    const code = text.slice(at, end)
    if (!codes.has(code)) return undefined
    return {value: amountOfSaid(said, {kind: 'money', unit: codeAliases.get(code) ?? code}, {more}), end}
  }
}
