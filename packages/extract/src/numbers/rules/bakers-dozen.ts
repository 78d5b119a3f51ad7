import type {PatternRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'

/** `a baker’s dozen`. */
export const bakersDozen: PatternRule<Amount> = {
  name: 'count/bakers-dozen',
  starts: ['a', 'baker'],
  next: {a: ['baker']},
  pattern: /(?:a )?baker[’']s dozen\b/iy,
  read: () => amountOf({kind: 'count', value: 13})
}
