import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'

const other = /[$€£#@+\d][-/.,:]?$|\w-$|\b(?:page|pages|lines?|tel|room|phone|version) $/i

/** `2010-2015`, `2019–20`, `2017/18`. */
export const yearRange: Rule<DateValue> = {
  name: 'date/year-range',
  starts: ['digit'],
  pattern: /(?<first>1[5-9]\d\d|20\d\d)(?: ?[-–—] ?|\/)(?<second>(?:1[5-9]|20)\d\d|\d\d)(?![\w%]|[-/.,:]\d)/y,
  read({first, second = ''}, place) {
    const low = Number(first)
    const high = second.length === 2 ? low - (low % 100) + Number(second) : Number(second)
    if (high <= low || (second.length === 2 && high - low > 30)) return undefined
    if (other.test(before(place))) return undefined
    return dateOf({
      type: 'interval',
      from: {type: 'calendar', year: low},
      to: {type: 'calendar', year: high}
    })
  }
}
