import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/turn-count',
  [
    ['we will paint «next three days»', {value: '2023-08-10/2023-08-12', relative: true}],
    ['sales of «last 2 months» were slow', '2023-06/2023-07'],
    ['rain fell «past couple of weeks»', '2023-W30/2023-W31'],
    ['show the «two upcoming years»', '2024/2025']
  ],
  [
    'over the last two weeks',
    'for the next five years',
    'the last two weeks of it',
    'the next one',
    'last five apples',
    'last 20 years of his life',
    'five last, and six to come'
  ]
)
