import {leadingNumeral} from '../leading-numeral.js'
import type {Rule} from '../../quantities/rule.js'
import {rangeOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {numeral, numeralStarts, right} from '../numeral.js'
import {endsOf, separator} from '../range-parts.js'

const plural = /^ (?:[a-z]+ ){0,2}(?:[a-z]{2,20}s|people|men|women|children)\b/

/** `20 to 30`, `three or four`, `3-4`, `five or six hundred`; `two, three` before what is counted. */
export const range: Rule<Amount> = {
  name: 'number/range',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`${separator}(?<high>${numeral})${right}(?!-|%)`, 'iy'),
  read({sep = '', high = ''}, at) {
    const low = at.lead
    const after = at.text.slice(at.end, at.end + 40)
    if (sep.startsWith(',') && sep !== ', maybe ' && !plural.test(after)) return undefined
    // `1995-01`, `555-0199`: a date or a telephone number.
    if (/^[-–—]$/.test(sep) && /\d{4}/.test(low + high) && !/,/.test(low + high) && !plural.test(after))
      return undefined
    if (
      /^[([]/.test(at.text.slice(at.start - 1, at.start)) ||
      /^(?: ?(?:[ap]\.?m\b|o['’]?clock))/i.test(after)
    )
      return undefined
    const ends = endsOf(low, high, sep, at)
    return ends && rangeOf(ends.first, ends.second, {})
  }
}
