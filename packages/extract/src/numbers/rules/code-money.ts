import type {ScanRule} from '../../quantities/rule.js'
import {amountOfSaid} from '../amount.js'
import type {Amount} from '../amount.js'
import {codeOf} from '../currencies.js'
import {bareNumeralAt, endsFree, standsFree} from '../numeral/numeral.js'
import {oneNumber, rangeAt} from '../numeral/range.js'
import {currencyCodes} from '../tables/currencies.js'

/** `USD 20`, `EUR 1.5 million`, `USD 20 to 30`, `EUR50m`. */
export const codeMoney: ScanRule<Amount> = {
  name: 'money/code',
  starts: currencyCodes.map((code) => code.toLowerCase()),
  glued: true,
  scan(text, start) {
    const codeEnd = lettersEnd(text, start)
    const unit = standsFree(text, start) ? codeOf(text.slice(start, codeEnd)) : undefined
    if (unit === undefined) return undefined
    const gap = /^(?:\$ ?| )?/.exec(text.slice(codeEnd, codeEnd + 2))?.[0].length ?? 0
    const first = bareNumeralAt(text, codeEnd + gap, true)
    if (!first?.inDigits) return undefined
    const range = rangeAt(text, first, true)
    const said = range && endsFree(text, range.end) ? range : oneNumber(first)
    if (!endsFree(text, said.end)) return undefined
    const value = amountOfSaid({...said, start}, {kind: 'money', unit})
    return {start, end: said.end, rule: 'money/code', value}
  }
}

function lettersEnd(text: string, start: number): number {
  let end = start
  while ((text.charCodeAt(end) | 32) > 96 && (text.charCodeAt(end) | 32) < 123) end++
  return end
}
