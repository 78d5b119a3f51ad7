import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {ordinalWordPattern} from '../patterns.js'
import {ordinalOf} from '../said.js'
import {ordinals} from '../tables/ordinals.js'

/** `the 19th century`, `the twenty-first century`. */
export const century: Rule<DateValue> = {
  name: 'date/century',
  starts: ['digit', 'twenty', ...ordinals.keys()],
  pattern: new RegExp(
    `(?<nth>(?:[1-9]|1\\d|2[0-5])(?:st|nd|rd|th)|${ordinalWordPattern})[ -]{1,2}(?:century|centuries)\\b(?! (?:bc|b\\.c\\.|bce)(?!\\w))`,
    'iy'
  ),
  read({nth}) {
    const number = ordinalOf(nth)
    return number === undefined || number < 2 ? undefined : dateOf({type: 'calendar', century: number - 1})
  }
}
