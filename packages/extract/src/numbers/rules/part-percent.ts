import type {PatternRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left} from '../numeral/edges.js'

/** `half a percent`, `a quarter of a percent`, `half-percent`. */
export const partPercent: PatternRule<Amount> = {
  name: 'percent/part',
  starts: ['half', 'a'],
  next: ['a', 'half', 'quarter', 'percent', 'percentage', 'of', 'an', 'one'],
  pattern: new RegExp(
    `${left}(?:half(?: of)? (?:an?|one) |an? (?:half|(?<quarter>quarter)) (?:of (?:an?|one) )?|half[- ])percent(?:age points?)?\\b`,
    'iy'
  ),
  read: ({quarter}) => amountOf({kind: 'percent', unit: '%', value: quarter === undefined ? 0.5 : 0.25})
}
