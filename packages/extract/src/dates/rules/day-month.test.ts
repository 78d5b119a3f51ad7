import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/day-month',
  [
    ['the vote was on «7 October 2022»', '2022-10-07'],
    ['the stove arrived «15Sep 2019»', '2019-09-15'],
    ['he arrived on the «fifth of May»', '2023-05-05'],
    ['the «22nd day of July» was the hottest', '2023-07-22'],
    ['she was born «15 April of 87», in a storm', '1987-04-15'],
    ['he left on «twenty five January nineteen eighty six»', '1986-01-25'],
    ['the fair is «fourteen June» again', '2024-06-14'],
    ['it closed on «3rd March»', '2023-03-03']
  ],
  [
    'the second may be better',
    'a third march through town',
    '31 September',
    'twenty five mayflies',
    'ten may come',
    '5mark',
    '10maybe'
  ]
)
