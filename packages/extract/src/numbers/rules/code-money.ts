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
  starts: currencyCodes.flatMap((code) => [code.toLowerCase(), `m${code.toLowerCase()}`]),
  glued: true,
  scan(text, start) {
    const codeEnd = lettersEnd(text, start)
    const said = standsFree(text, start) ? sumIn(wordAt(text, start, codeEnd)) : undefined
    if (said === undefined) return undefined
    const {unit, power} = said
    const gap = /^(?:\$ ?| )?/.exec(text.slice(codeEnd, codeEnd + 2))?.[0].length ?? 0
    const first = bareNumeralAt(text, codeEnd + gap, true)
    if (!first?.inDigits) return undefined
    const range = rangeAt(text, first, true)
    const sum = range && endsFree(text, range.end) ? range : oneNumber(first)
    if (!endsFree(text, sum.end)) return undefined
    const value = amountOfSaid({...sum, start}, {kind: 'money', unit}, {power})
    return {start, end: sum.end, rule: 'money/code', value}
  }
}

/** A code as it is written, in upper case before a sign: `cad$`. */
function wordAt(text: string, start: number, end: number): string {
  const word = text.slice(start, end)
  return text.charAt(end) === '$' ? word.toUpperCase() : word
}

/** The currency of a code, and of `MUSD`, millions of it. */
function sumIn(word: string): {unit: string; power: number} | undefined {
  const unit = codeOf(word)
  if (unit !== undefined) return {unit, power: 0}
  // The planet is no Argentine money.
  const millions =
    word.startsWith('M') && word !== 'MARS' && word === word.toUpperCase() ? codeOf(word.slice(1)) : undefined
  return millions === undefined ? undefined : {unit: millions, power: 6}
}

function lettersEnd(text: string, start: number): number {
  let end = start
  while ((text.charCodeAt(end) | 32) > 96 && (text.charCodeAt(end) | 32) < 123) end++
  return end
}
