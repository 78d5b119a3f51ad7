import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/day-of-month',
  [
    ['the rent was due on the «15th».', '2023-07-15'],
    ['we will decide by the «twenty-first».', '2023-08-21'],
    ['nobody slept in the night of the «eleventh».', 'XXXX-XX-11'],
    ['we will sail on June 20th and come home by the «25th»', '2024-06-25'],
    ['on the «5th of next month» we fly', '2023-09-05']
  ],
  ['on the 5th floor', 'by the third man', 'on the second one', 'the day of the eleventh game']
)
