import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left} from '../numeral.js'
import {times} from '../numeral-value.js'
import {rateAhead} from '../rate-ahead.js'
import {currenciesByName} from '../tables/currencies.js'

const singular = [...currenciesByName.keys()].filter(
  (name) => /^(?:quid|yen|yuan)$/.test(name) || (/^[a-z]{4,6}$/.test(name) && !name.endsWith('s'))
)
const ambiguous = new Set(['grand', 'pence', 'rand', 'lira', 'baht', 'sterling'])
const names = anyOf(singular.filter((name) => !ambiguous.has(name)))

/** `a dollar a day`, `a dollar and a half`: the article is the numeral only before a rate or a part. */
export const indefiniteMoney: Rule<Amount> = {
  name: 'money/indefinite',
  starts: ['a'],
  pattern: new RegExp(`${left}a (?<name>${names})(?:(?<half> and a half\\b)|(?=${rateAhead}))`, 'iy'),
  read({name = '', half}) {
    const currency = currenciesByName.get(name.toLowerCase())
    return (
      currency && amountOf({kind: 'money', value: times(half ? 1.5 : 1, currency.power), unit: currency.code})
    )
  }
}
