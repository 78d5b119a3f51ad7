import type {Place, Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {after, before} from '../patterns.js'

const other =
  /[$€£#@+\d][-/.,:]?$|\w-$|\b(?:pages?|lines?|tel|room|phone|version|number|rose|fell|grew|went|up|down|dropped)(?: from)? $/i
const between = /\bbetween $/i
const from = /\bfrom $/i
const counts =
  /^(?: ?%| (?:percent|people|dollars|euros|pounds|miles|users|times|words|[a-z]{3,}(?:ers|ees|ies|ions)\b))/i

/** `2010-2015`, `2019–20`, `2017/18`, `from 2010 to 2015`, `between 2010 and 2015`. */
export const yearRange: Rule<DateValue> = {
  name: 'date/year-range',
  starts: ['digit'],
  pattern:
    /(?<first>1[5-9]\d\d|20\d\d)(?<link> ?[-–—~] ?|\/| (?:to|through|thru|until|till|and|or) )(?<second>(?:1[5-9]|20)\d\d|\d\d(?=\D|$))(?![\w%]|[-/.,:]\d)/iy,
  read({first, link = '', second = ''}, place) {
    const low = Number(first)
    const short = second.length === 2
    const high = short ? low - (low % 100) + Number(second) : Number(second)
    const word = link.trim().toLowerCase()
    // Alternatives are said in any order: `2021 or 2017`.
    if (word === 'or' && high < low && !short) return isPlain(place) ? pairOf(high, low) : undefined
    if (high <= low || (short && (high - low > 30 || /[a-z]/.test(word)))) return undefined
    if (!isPlain(place)) return undefined
    const leading = before(place)
    if (word === 'and' && !between.test(leading)) return undefined
    if (/[a-z]/.test(word) && !from.test(leading) && !between.test(leading) && (low < 1800 || high > 2060))
      return undefined
    return pairOf(low, high)
  }
}

function isPlain(place: Place): boolean {
  return !other.test(before(place)) && !counts.test(after(place))
}

function pairOf(low: number, high: number): DateValue {
  return dateOf({type: 'interval', from: {type: 'calendar', year: low}, to: {type: 'calendar', year: high}})
}
