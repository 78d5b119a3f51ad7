import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/weekday-day',
  [
    ['we will meet on «Thursday 17».', '2023-08-17'],
    ['can we talk on «Friday 25» from home', '2023-08-25'],
    ['the boat left «Monday 31»', '2023-07-31']
  ],
  ['channel 15', 'day 17', 'mon 22 ami']
)
