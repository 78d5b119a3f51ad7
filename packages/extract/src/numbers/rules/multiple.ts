import {leadingNumeral} from '../leading-numeral.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf, rangeOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {numeral, numeralStarts} from '../numeral.js'
import {valueOf} from '../numeral-value.js'
import {endsOf, separator} from '../range-parts.js'

const multiple = {kind: 'multiple', unit: 'x'} as const

/** What makes `five times` a factor: `six times stronger`, `three times the size`, `ten times as many`. */
const compared =
  /^ (?:as|the|that|what|more|less|fewer|better|worse|over|its|their|our|your|my|his|her|[a-z]{3,12}er|bits? )\b(?! (?:last|past|first|next|day|week|other)\b)/i
const fold = '(?<fold> ?x(?!\\w| \\d)|[ -]?fold\\b)'

/** `10x`, `2.5x`, `six times faster`, `ten-fold`; other `times` are counted: `40 times`. */
export const multipleSingle: Rule<Amount> = {
  name: 'multiple/single',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`(?<more>\\+)?(?:${fold}| times\\b)`, 'iy'),
  read({more, fold: sign}, {text, end, lead: number}) {
    const said = valueOf(number)
    if (!said || (sign !== undefined && /^ x$/i.test(sign) && !/\d$/.test(number))) return undefined
    const bound = more ? 'atLeast' : 'exact'
    if (sign === undefined && !compared.test(text.slice(end, end + 30)))
      return amountOf({kind: 'count', value: said.value, of: 'times', bound})
    return amountOf({...multiple, value: said.value, bound})
  }
}

/** `2-3x`, `30, 40 times more`, `two to three times the price`. */
export const multipleRange: Rule<Amount> = {
  name: 'multiple/range',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`x?${separator}(?<high>${numeral})(?:${fold}| times\\b)`, 'iy'),
  read({sep, high, fold: sign}, at) {
    const ends = endsOf(at.lead, high, sep, at)
    if (!ends) return undefined
    const counted = sign === undefined && !compared.test(at.text.slice(at.end, at.end + 30))
    return rangeOf(ends.first, ends.second, counted ? {kind: 'count', of: 'times'} : multiple)
  }
}
