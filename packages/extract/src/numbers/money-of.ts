import {anyOf} from '../quantities/any-of.js'
import {times} from './numeral-value.js'
import {currenciesByName, currencySigns} from './tables/currencies.js'
import type {Numeral} from './numeral-value.js'

/** Pattern source of a currency sign. */
export const signs = anyOf(currencySigns.keys())

/** Pattern source of the spoken name of a currency. */
export const currencyNames = anyOf(currenciesByName.keys())

/** Names that are other words or units too, with the magnitude from which they can only be money. */
const doubtful: ReadonlyMap<string, number> = new Map([
  ['won', 3],
  ['rand', 3],
  ['sterling', 3],
  ['reais', 3],
  ['baht', 0],
  ['k dollars', 0]
])

/** A sum of money: what a numeral and the name of a currency make. */
export function moneyOf(
  numeral: Numeral,
  name: string
): {readonly value: number; readonly unit: string} | undefined {
  const spoken = name.toLowerCase()
  const least = doubtful.get(spoken)
  if (least !== undefined && (numeral.scale ?? 0) < least) return undefined
  const currency = currenciesByName.get(spoken)
  return currency && {value: times(numeral.value, currency.power), unit: currency.code}
}
