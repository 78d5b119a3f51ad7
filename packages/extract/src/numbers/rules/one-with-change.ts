import type {ScanRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {currencyAt, currencyStarts} from '../currencies.js'
import {standsFree} from '../numeral/numeral.js'
import {withChange} from '../tails/word-money.js'

/** `a dollar ten`, `a buck fifty`, `a dollar and ten cents`. */
export const oneWithChange: ScanRule<Amount> = {
  name: 'money/one-with-change',
  starts: ['a'],
  next: currencyStarts,
  scan(text, start) {
    const currency = standsFree(text, start) ? currencyAt(text, start + 2, undefined) : undefined
    if (!currency || currency.value.power !== 0) return undefined
    const value = amountOf({kind: 'money', value: 1, unit: currency.value.code})
    const changed = withChange(text, {value, end: currency.end}, 1)
    return changed.end > currency.end
      ? {start, end: changed.end, rule: 'money/one-with-change', value: changed.value}
      : undefined
  }
}
