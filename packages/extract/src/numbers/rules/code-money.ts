import {wordEnd} from '../../quantities/characters.js'
import type {ScanRule} from '../../quantities/rule.js'
import {amountOfSaid} from '../amount.js'
import type {Amount} from '../amount.js'
import {codes} from '../currencies.js'
import {bareNumeralAt, endsFree, standsFree} from '../numeral/numeral.js'
import {oneNumber, rangeAt} from '../numeral/range.js'
import {codeAliases, currencyCodes} from '../tables/currencies.js'

/** `USD 20`, `EUR 1.5 million`, `USD 20 to 30`. */
export const codeMoney: ScanRule<Amount> = {
  name: 'money/code',
  starts: currencyCodes.map((code) => code.toLowerCase()),
  scan(text, start) {
    const codeEnd = wordEnd(text, start)
    const code = text.slice(start, codeEnd)
    const gap = text.charAt(codeEnd)
    if (!codes.has(code) || (gap !== ' ' && gap !== '$') || !standsFree(text, start)) return undefined
    const first = bareNumeralAt(text, codeEnd + 1, true)
    if (!first?.inDigits) return undefined
    const range = rangeAt(text, first, true)
    const said = range && endsFree(text, range.end) ? range : oneNumber(first)
    if (!endsFree(text, said.end)) return undefined
    const value = amountOfSaid({...said, start}, {kind: 'money', unit: codeAliases.get(code) ?? code})
    return {start, end: said.end, rule: 'money/code', value}
  }
}
