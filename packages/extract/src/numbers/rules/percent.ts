import {leadingNumeral} from '../leading-numeral.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf, rangeOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left, numeral, pointNumeral, signedStarts} from '../numeral.js'
import {times, valueOf} from '../numeral-value.js'
import {endsOf, separator} from '../range-parts.js'

const sign = '(?: ?%(?![\\w%])|[ -]?(?:percent(?:s|age points?|age)?|per cent|pct|pc|percentile points?)\\b)'
const basis = '(?<basis> basis points?\\b| ?bps\\b)'
const share = '(?<share>half(?: of)? (?:an?|one) |an? (?:half|quarter) (?:of (?:an?|one) )?|half-)'
const percent = {kind: 'percent', unit: '%'} as const

/** `98%`, `forty percent`, `25 basis points`, `percentage points`. */
export const percentage: Rule<Amount> = {
  name: 'percent/single',
  starts: signedStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`(?<more>\\+|-plus)?(?:${sign}|${basis})`, 'iy'),
  read({more, basis: points}, {lead}) {
    const said = valueOf(lead)
    if (!said) return undefined
    const value = points === undefined ? said.value : times(said.value, -2)
    return amountOf({...percent, value, bound: more ? 'atLeast' : 'exact'})
  }
}

/** `half a percent`, `a quarter of a percent`, `point five percent`. */
export const partPercentage: Rule<Amount> = {
  name: 'percent/part',
  starts: ['half', 'a', 'point'],
  pattern: new RegExp(`${left}(?:(?<number>${pointNumeral})|${share}(?=percent))${sign}`, 'iy'),
  read({number, share: part = ''}) {
    if (number === undefined) return amountOf({...percent, value: /quarter/i.test(part) ? 0.25 : 0.5})
    const said = valueOf(number)
    return said && amountOf({...percent, value: said.value})
  }
}

/** `20 to 30 percent`, `5% to 10%`, `ten, maybe fifteen percent`. */
export const percentRange: Rule<Amount> = {
  name: 'percent/range',
  starts: signedStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`(?:${sign})?${separator}(?<high>${numeral})(?:${sign}|${basis})`, 'iy'),
  read({sep, high, basis: points}, at) {
    const ends = endsOf(at.lead, high, sep, at)
    if (!ends) return undefined
    const power = points === undefined ? 0 : -2
    return rangeOf(times(ends.first, power), times(ends.second, power), percent)
  }
}
