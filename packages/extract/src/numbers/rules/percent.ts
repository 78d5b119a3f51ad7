import type {Rule} from '../../quantities/rule.js'
import {amountOf, rangeOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left, minus, numeral, pointNumeral, signedStarts} from '../numeral.js'
import {times, valueOf} from '../numeral-value.js'
import {endsOf, separator} from '../range-parts.js'

const sign = '(?: ?%(?![\\w%])|[ -]?(?:percent(?:s|age|age points?)?|per cent|pct|pc|percentile points?)\\b)'
const basis = '(?<basis> basis points?\\b| ?bps\\b)'
const share = '(?<share>half(?: of)? (?:an?|one) |an? (?:half|quarter) (?:of (?:an?|one) )?|half-)'
const percent = {kind: 'percent', unit: '%'} as const

/** `98%`, `forty percent`, `half a percent`, `25 basis points`, `percentage points`. */
export const percentage: Rule<Amount> = {
  name: 'percent/single',
  starts: [...signedStarts, 'point'],
  pattern: new RegExp(
    `${left}(?<minus>${minus})?(?:(?<number>${numeral}|${pointNumeral})(?<more>\\+|[ -]plus)?|${share}(?=percent))(?:${sign}|${basis})`,
    'iy'
  ),
  read({minus: less, number, more, share: part, basis: points}) {
    const said = number === undefined ? {value: /quarter/i.test(part ?? '') ? 0.25 : 0.5} : valueOf(number)
    if (!said) return undefined
    const value = points === undefined ? said.value : times(said.value, -2)
    return amountOf({...percent, value: less ? -value : value, bound: more ? 'atLeast' : 'exact'})
  }
}

/** `20 to 30 percent`, `5% to 10%`, `ten, maybe fifteen percent`. */
export const percentRange: Rule<Amount> = {
  name: 'percent/range',
  starts: signedStarts,
  pattern: new RegExp(
    `${left}(?<low>${numeral})(?:${sign})?${separator}(?<high>${numeral})(?:${sign}|${basis})`,
    'iy'
  ),
  read({low, sep, high, basis: points}, at) {
    const ends = endsOf(low, high, sep, at)
    if (!ends) return undefined
    const power = points === undefined ? 0 : -2
    return rangeOf(times(ends.first, power), times(ends.second, power), percent)
  }
}
