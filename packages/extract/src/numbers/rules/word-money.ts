import {leadingNumeral} from '../leading-numeral.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf, rangeOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {currencyNames, moneyOf, signs} from '../money-of.js'
import {numeral, numeralStarts, right, signedStarts} from '../numeral.js'
import {times, valueOf} from '../numeral-value.js'
import {endsOf, separator} from '../range-parts.js'
import {currencySigns} from '../tables/currencies.js'

/** `twenty bucks`, `250 grand`, `five dollars and thirty cents`, `a million dollars`, `thousand dollars`. */
export const wordMoney: Rule<Amount> = {
  name: 'money/word',
  starts: signedStarts,
  lead: leadingNumeral,
  pattern: new RegExp(
    `(?<more>\\+|[ -]plus\\b)?[ -]?(?<name>${currencyNames})(?!\\w)(?:(?: and|,)? (?<cents>${numeral}) cents?\\b)?(?: USD\\b)?`,
    'iy'
  ),
  read({more, name = '', cents}, {lead}) {
    const said = valueOf(lead)
    const money = said && moneyOf(said, name)
    if (!money) return undefined
    const change = cents === undefined ? undefined : valueOf(cents)
    const value = money.value + (change ? times(change.value, -2) : 0)
    return amountOf({kind: 'money', ...money, value, bound: more ? 'atLeast' : 'exact'})
  }
}

/** `five or six dollars`, `ten to twenty million dollars`. */
export const wordMoneyRange: Rule<Amount> = {
  name: 'money/word-range',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(
    `(?:[ -](?<firstName>${currencyNames}))?${separator}(?<high>${numeral})[ -]?(?<name>${currencyNames})(?!\\w)`,
    'iy'
  ),
  read({firstName, sep, high = '', name = ''}, at) {
    const ends = endsOf(at.lead, high, sep, at)
    const said = valueOf(high)
    if (!ends || !said) return undefined
    const first = moneyOf({...said, value: ends.first}, firstName ?? name)
    const second = moneyOf({...said, value: ends.second}, name)
    if (!first || !second || first.unit !== second.unit) return undefined
    return rangeOf(first.value, second.value, {kind: 'money', unit: second.unit})
  }
}

/** `20€`, `300 £`. */
export const moneySign: Rule<Amount> = {
  name: 'money/sign-behind',
  starts: ['digit'],
  lead: leadingNumeral,
  pattern: new RegExp(` ?(?<sign>${signs})(?! ?\\d)${right}`, 'iy'),
  read({sign = ''}, {lead}) {
    const said = valueOf(lead)
    const unit = currencySigns.get(sign.toUpperCase())
    return said && unit ? amountOf({kind: 'money', value: said.value, unit}) : undefined
  }
}
