import {isDigit} from '../../quantities/characters.js'
import type {ScanRule} from '../../quantities/rule.js'
import {amountOfSaid} from '../amount.js'
import type {Amount} from '../amount.js'
import {currencyAt, firstWords} from '../currencies.js'
import {bareNumeralAt, endsFree, standsFree} from '../numeral/numeral.js'
import {oneNumber} from '../numeral/range.js'
import {currenciesByName} from '../tables/currencies.js'

/** Money that is hardly ever named before its figure, so that what follows its name counts something else. */
const behindOnly: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'BTC'])
const names = [...currenciesByName]
  .filter(([, {code, power}]) => !behindOnly.has(code) && power <= 0)
  .map(([name]) => name)
const counted =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|few|many|in|of|to)) $/i

/** `rupees 500`, `ringgit 42`. */
export const nameMoney: ScanRule<Amount> = {
  name: 'money/name',
  starts: firstWords(names),
  scan(text, start) {
    if (!standsFree(text, start)) return undefined
    const currency = currencyAt(text, start, 3)
    if (!currency || behindOnly.has(currency.value.code) || currency.value.power > 0) return undefined
    if (text.charAt(currency.end) !== ' ' || !isDigit(text.charCodeAt(currency.end + 1))) return undefined
    // `five rupees 20 times`
    if (counted.test(text.slice(Math.max(0, start - 12), start))) return undefined
    const numeral = bareNumeralAt(text, currency.end + 1, true)
    if (!numeral || !endsFree(text, numeral.end)) return undefined
    const {code: unit, power} = currency.value
    const value = amountOfSaid({...oneNumber(numeral), start}, {kind: 'money', unit}, {power})
    return {start, end: numeral.end, rule: 'money/name', value}
  }
}
