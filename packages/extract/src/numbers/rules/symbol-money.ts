import type {Match, ScanRule} from '../../quantities/rule.js'
import {amountOfSaid} from '../amount.js'
import type {Amount} from '../amount.js'
import {currencyMarks, letterSignStarts, signAt} from '../currencies.js'
import {withChange} from '../tails/word-money.js'
import {bareNumeralAt, endsFree} from '../numeral/numeral.js'
import {oneNumber, rangeAt} from '../numeral/range.js'
import type {SaidNumber} from '../numeral/range.js'

/** `$300 million`, `US$1.5bn`, `€20`, `$40+`, `$20-30`. Which dollar it is, a refiner decides. */
export const symbolMoney: ScanRule<Amount> = {
  name: 'money/symbol',
  starts: [...currencyMarks, ...letterSignStarts],
  glued: true,
  scan(text, at) {
    const sign = signAt(text, at)
    if (!sign) return undefined
    const before = text.charCodeAt(sign.start - 1)
    const negative = (before === 0x2d || before === 0x2212) && !/[\w)\]]/.test(text.charAt(sign.start - 2))
    if (!negative && /[\w$€£]/.test(text.charAt(sign.start - 1))) return undefined
    const start = negative ? sign.start - 1 : sign.start
    const first = bareNumeralAt(text, sign.end + (text.charCodeAt(sign.end) === 0x20 ? 1 : 0), true)
    if (!first) return undefined
    const range = negative ? undefined : rangeAt(text, first, true)
    // `$5, 20 people`: without a second sign a comma joins nothing.
    const joined =
      range && !/^(?:, | and )$/.test(range.separator) ? sumOf(text, start, sign.code, range) : undefined
    if (joined) return joined
    return sumOf(
      text,
      start,
      sign.code,
      oneNumber(negative ? {...first, value: -first.value, negative} : first)
    )
  }
}

const again = /(?<more>\+(?!\w)|-plus\b)?(?: (?:dollars?|bucks|USD|US(?= (?:an?|per|each)\b|[.,;?!]))\b)?/iy

function sumOf(text: string, start: number, unit: string, said: SaidNumber): Match<Amount> | undefined {
  again.lastIndex = said.end
  const more = again.exec(text)?.groups?.more !== undefined
  const end = again.lastIndex
  if (!endsFree(text, end)) return undefined
  const value = amountOfSaid({...said, start}, {kind: 'money', unit}, {more})
  const whole = said.high === undefined ? withChange(text, {value, end}, said.low) : {value, end}
  return {
    start,
    end: whole.end,
    rule: said.high === undefined ? 'money/symbol' : 'money/symbol-range',
    value: whole.value
  }
}
