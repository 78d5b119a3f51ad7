import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/week-of',
  [
    ['the «week of November 14th» was wet', {value: '2022-W46', grain: 'week'}],
    ['the «week of March 6th» was dry', '2023-W10'],
    ['it will be shut the «week of the 18th», all week', '2023-W33'],
    ['the «week of 3/6» was dry', '2023-W10'],
    ['the «week starting May 1» was dry', '2023-W18']
  ],
  ['the week of the fair', 'a week of many flowers', 'the week of 7 plagues', 'the week of the 9th of them']
)
