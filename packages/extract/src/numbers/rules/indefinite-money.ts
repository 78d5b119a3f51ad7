import type {ScanRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {currencyAt} from '../currencies.js'
import {standsFree} from '../numeral/numeral.js'
import {times} from '../numeral/times.js'
import {rateAhead} from '../rate-ahead.js'
import {partBehind} from '../tails/measure.js'
import {currenciesByName} from '../tables/currencies.js'

const otherThings = new Set(['grand', 'pence', 'rand', 'lira', 'baht', 'sterling'])
const singular = [...currenciesByName.keys()].filter(
  (name) =>
    !otherThings.has(name) &&
    (/^(?:quid|yen|yuan)$/.test(name) || (/^[a-z]{4,6}$/.test(name) && !name.endsWith('s')))
)
const rate = new RegExp(rateAhead, 'iy')

/** `a dollar a day`, `a dollar and a half`: the article is the numeral only before a rate or a part. */
export const indefiniteMoney: ScanRule<Amount> = {
  name: 'money/indefinite',
  starts: ['a'],
  next: singular,
  scan(text, start) {
    const currency = standsFree(text, start) ? currencyAt(text, start + 2, undefined) : undefined
    if (!currency) return undefined
    const {code, power} = currency.value
    const part = partBehind(text, currency.end)
    rate.lastIndex = currency.end
    const only = start === 0 && currency.end === text.length
    if (!part && !only && !rate.test(text)) return undefined
    const value = amountOf({kind: 'money', value: times(1 + (part?.value ?? 0), power), unit: code})
    return {start, end: part?.end ?? currency.end, rule: 'money/indefinite', value}
  }
}
