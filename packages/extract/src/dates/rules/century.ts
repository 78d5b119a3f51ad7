import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {ordinalWordPattern} from '../patterns.js'
import {ordinalOf} from '../said.js'
import {ordinals} from '../tables/ordinals.js'
import {nextOfOrdinals} from './starts.js'

const nth = `(?:(?:[1-9]|1\\d|2[0-5])(?:st|nd|rd|th)|${ordinalWordPattern})`

/** `the 19th century`, `the twenty-first century`, `the 18th and 19th centuries`. */
export const century: Rule<DateValue> = {
  name: 'date/century',
  starts: ['digit', 'twenty', ...ordinals.keys()],
  next: nextOfOrdinals(['century', 'centuries', 'and', 'or', 'to', 'through', ...ordinals.keys()]),
  pattern: new RegExp(
    `(?:(?<first>${nth})(?: and | or | to | through |[-–])(?:early |late )?(?:the )?)?(?<last>${nth})[ -]{1,2}(?:century|centuries)\\b(?! (?:bc|b\\.c\\.|bce)(?!\\w))`,
    'iy'
  ),
  read({first, last}) {
    const low = ordinalOf(first)
    const high = ordinalOf(last)
    if (high === undefined || high < 2) return undefined
    const to = {type: 'calendar', century: high - 1} as const
    if (low === undefined) return dateOf(to)
    return low < high ? dateOf({type: 'interval', from: {type: 'calendar', century: low - 1}, to}) : undefined
  }
}
