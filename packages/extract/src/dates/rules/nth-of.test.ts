import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/nth-of',
  [
    ['on the «first Monday of October 2019» they voted', '2019-10-07'],
    ['the «last week of 2016» was mild', '2016-W52'],
    ['on the «third Thursday of this month»', '2023-08-17']
  ],
  ['the first of many', 'the last day of school', 'the second week in a row']
)
