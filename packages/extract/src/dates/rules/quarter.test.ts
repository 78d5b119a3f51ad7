import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/quarter-code',
  [
    ['in «Q3 2022» sales fell', {value: '2022-35', low: '2022-07-01', high: '2022-09-30', grain: 'quarter'}],
    ['«Q1 of last year» was weak', {value: '2022-33', relative: true}],
    ['we lost in «Q4»', '2022-36']
  ],
  ['Q5 is no quarter', 'the Q and A', 'FAQ1']
)

checkCases(
  'date/quarter-words',
  [
    ['the «third quarter of 2022»', '2022-35'],
    ['the «first quarter of this year» was good', '2023-33'],
    ['the «last quarter of 2019»', '2019-36']
  ],
  ['in the third quarter we scored', 'a first quarter pounder', 'the second quarter of the game']
)

checkCases(
  'date/year-quarter',
  [
    ['«2019 Q3» was good', '2019-35'],
    ['since «2020q1»', '2020-33'],
    ['in «2021-Q2»', '2021-34']
  ],
  ['A2019 Q3x', '12019Q3', 'AQ3']
)
