import {expect, it} from 'vitest'
import {finderOf} from '../../quantities/find-matches.js'
import type {Rule} from '../../quantities/rule.js'
import {onDigits} from './on-digits.js'

const rule: Rule<string> = {
  name: 'sample',
  starts: ['digit', 'two'],
  pattern: /(?:\d+|two)\/\d/y,
  read: (_, {text, start, end}) => text.slice(start, end)
}

it.each([
  ['7/8', ['7/8']],
  ['123/4 two/3', ['two/3']],
  ['7-8 77/1', ['77/1']]
])('runs a rule on %j where digits and the mark behind them allow it', (text, expected) => {
  const find = finderOf([onDigits(rule, [1, 2], '/')])
  expect(find(text).map(({value}) => value)).toEqual(expected)
})
