import type {Rule} from '../../quantities/rule.js'
import {amountOf, rangeOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {signs} from '../money-of.js'
import {numeral, right} from '../numeral.js'
import {valueOf} from '../numeral-value.js'
import {endsOf, separator} from '../range-parts.js'
import {currencySigns} from '../tables/currencies.js'

/** What wakes a sum behind a sign: the sign, or the letters before it. */
const starts = [
  ...[...currencySigns.keys()].filter((sign) => sign.length === 1),
  'us',
  'au',
  'ca',
  'hk',
  'nz',
  'nt',
  'rs',
  '-'
]
const guard = '(?<![\\w$€£])'
const sum = `(?:${numeral}|\\.\\d{1,4})`
const again = '(?<more>\\+|-plus\\b)?(?: (?:dollars?|bucks|USD)\\b)?'

/** `$300 million`, `US$1.5bn`, `€20`, `$40+`. Which dollar it is, a refiner decides. */
export const symbolMoney: Rule<Amount> = {
  name: 'money/symbol',
  starts,
  pattern: new RegExp(`${guard}(?<minus>[-−])?(?<sign>${signs}) ?(?<number>${sum})${again}${right}`, 'iy'),
  read({minus, sign = '', number = '', more}) {
    const unit = currencySigns.get(sign.toUpperCase())
    const said = valueOf(number.startsWith('.') ? `0${number}` : number)
    if (!said || unit === undefined) return undefined
    return amountOf({
      kind: 'money',
      value: minus ? -said.value : said.value,
      unit,
      bound: more ? 'atLeast' : 'exact'
    })
  }
}

/** `$60 to $85`, `$4 to $6 million`, `$20-30`. */
export const symbolMoneyRange: Rule<Amount> = {
  name: 'money/symbol-range',
  starts,
  pattern: new RegExp(
    `${guard}(?<sign>${signs}) ?(?<low>${numeral})${separator}(?<other>${signs})? ?(?<high>${numeral})(?: (?:dollars?|bucks|USD)\\b)?${right}`,
    'iy'
  ),
  read({sign = '', low, sep, other, high}, at) {
    const unit = currencySigns.get(sign.toUpperCase())
    if (unit === undefined || (other && currencySigns.get(other.toUpperCase()) !== unit)) return undefined
    const bare = other === undefined
    // `$5, 20 people`: without a second sign a comma joins nothing.
    if (bare && (sep === ', ' || sep === ' and ')) return undefined
    const ends = endsOf(low, high, sep, at)
    return ends && rangeOf(ends.first, ends.second, {kind: 'money', unit})
  }
}
