import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/nth-of',
  [
    ['on the «second Friday of April 2018» they voted', '2018-04-13'],
    ['the «last week of 2017» was mild', '2017-W52'],
    ['it rained in the «second to last week of 2018»', '2018-W51'],
    ['the «third last day of May 2021» was dry', '2021-05-29'],
    ['we dance on the «first Monday evening of next month»', '2023-09-04'],
    ['on the «third Thursday of this month»', '2023-08-17'],
    ['the market moved to the «first Tuesday of the month»', '2023-08-01']
  ],
  [
    'the first of many',
    'the first day of the year that she won',
    'the last day of school',
    'the second week in a row'
  ]
)
