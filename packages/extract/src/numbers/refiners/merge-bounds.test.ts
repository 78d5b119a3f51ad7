import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'two bounds of one number',
  [
    [
      'It has more than «30 and less than 40» rooms.',
      {kind: 'count', value: null, low: 30, high: 40, of: 'rooms', bound: 'between'}
    ],
    ['Take at most «ten and at least two» pills.', {value: null, low: 2, high: 10}],
    ['It is higher or equal to «100, lower or equal to 300», she said.', {value: null, low: 100, high: 300}],
    ['Rates stay above «five but below ten percent».', {kind: 'percent', low: 5, high: 10, unit: '%'}],
    ['The share was over «a quarter and under a half».', {kind: 'ratio', low: 0.25, high: 0.5}],
    ['She came in higher than the «third but lower than the ninth».', {kind: 'ordinal', low: 3, high: 9}],
    ['He is between the «fourth and the eighth» in line.', {kind: 'ordinal', value: null, low: 4, high: 8}],
    ['We need at least 20 chairs and at most «four» tables.', {value: 4, bound: 'atMost'}],
    ['More than 40 and less than «ten» are odd bounds.', {value: 10, bound: 'atMost'}],
    ['It was no more than 12 and then more than «90».', {value: 90, bound: 'atLeast'}]
  ],
  ['more than enough and less than perfect', 'between the first and second half', 'more or less']
)
