import type {Match, ScanRule} from '../../quantities/rule.js'
import {amountOfSaid} from '../amount.js'
import type {Amount} from '../amount.js'
import {areAges, isAge} from '../bare-age.js'
import {behindArticle} from '../numeral/number-lexicon.js'
import {scaleBehind} from '../numeral/digits.js'
import {minusStarts, numeralAt, numeralStarts} from '../numeral/numeral.js'
import type {Numeral} from '../numeral/numeral.js'
import {isWordAt} from '../numeral/tokens.js'
import {oneNumber, rangeAt} from '../numeral/range.js'
import type {SaidNumber} from '../numeral/range.js'
import {readBehind} from '../tails/read-behind.js'
import {plainNumber} from '../plain-number.js'
import {plainRange} from '../plain-range.js'

/** All that begins with a numeral: `10,000`, `five or six hours`, `$`-less sums, `42nd`. */
export const numeral: ScanRule<Amount> = {
  name: 'number/numeral',
  starts: [...numeralStarts, ...minusStarts],
  next: {'-': ['digit'], '−': ['digit']},
  scan
}

/** The same behind an article: `a hundred miles`. */
export const articleNumeral: ScanRule<Amount> = {
  name: 'number/behind-article',
  starts: ['a', 'an'],
  next: behindArticle,
  scan
}

function scan(text: string, start: number): Match<Amount> | undefined {
  const first = numeralAt(text, start)
  if (!first) return undefined
  const range = rangeAt(text, first)
  const measuredRange = range && readBehind(text, range)
  if (measuredRange) return measuredRange
  const one = oneNumber(first)
  const single = readBehind(text, one)
  const bare = range && bareRange(text, range)
  if (bare && bare.end >= (single?.end ?? 0)) return bare
  return single ?? alone(text, first, one)
}

function bareRange(text: string, range: SaidNumber): Match<Amount> | undefined {
  const {start, end} = range
  if (areAges(text, range))
    return {start, end, rule: 'age/bare-range', value: amountOfSaid(range, {kind: 'age', unit: 'a'})}
  const value = plainRange(text, range)
  return value && {start, end, rule: 'number/range', value}
}

/** A numeral that nothing follows which it measures. */
function alone(text: string, numeral: Numeral, one: SaidNumber): Match<Amount> | undefined {
  const {start, end, value, inDigits} = numeral
  if (isAge(text, numeral))
    return {start, end, rule: 'age/bare', value: amountOfSaid(one, {kind: 'age', unit: 'a'})}
  if (inDigits && value < 1 && text.charCodeAt(start + 1) === 0x2f)
    return {start, end, rule: 'fraction/written', value: amountOfSaid(one, {kind: 'ratio'})}
  // `five or so million`
  const scale =
    text.startsWith(' or so ', end) && one.first.scale === undefined ? scaleBehind(text, end + 6) : undefined
  if (scale) {
    const about = amountOfSaid(one, {}, {power: scale.power})
    return {start, end: scale.end, rule: 'number/cardinal', value: {...about, bound: 'about'}}
  }
  const plain = plainNumber(text, one)
  // `it grew by a factor of ten`
  if (plain && isWordAt(text, 'factor', start - 10) && text.startsWith(' of ', start - 4))
    return {
      start,
      end: plain.end,
      rule: 'multiple/factor',
      value: {...plain.value, kind: 'multiple', unit: 'x'}
    }
  return plain && {start, end: plain.end, rule: 'number/cardinal', value: plain.value}
}
