import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/day-of-month',
  [
    ['the rent was due on the «15th».', '2023-07-15'],
    ['we will decide by the «twenty-first».', '2023-08-21'],
    ['on the «5th of next month» we fly', '2023-09-05']
  ],
  ['on the 5th floor', 'by the third man', 'on the second one']
)
