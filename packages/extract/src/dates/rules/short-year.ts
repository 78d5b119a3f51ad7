import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'
import {fullYear} from '../said.js'

const lead =
  /(?:\b(?:in|since|until|till|by|of|from|during|circa|around|early|mid|late|and|or|to|the|back|class|that|was|like) |['’‘]\d\d,? ?|^|[-–—(])$/i

/** `'98`, `back in ’07`. */
export const shortYear: Rule<DateValue> = {
  name: 'date/short-year',
  starts: ["'", '’', '‘'],
  next: ['digit'],
  pattern: /['’‘](?<digits>\d\d)(?![\w%'’"]|[.,:/-]\d)/y,
  read({digits}, place) {
    return lead.test(before(place)) ? dateOf({type: 'calendar', year: fullYear(Number(digits))}) : undefined
  }
}
