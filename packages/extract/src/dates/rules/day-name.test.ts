import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/day-name',
  [
    ['the mail came «yesterday»', '2023-08-08'],
    ['«today» we open', {value: '2023-08-09', low: '2023-08-09', high: '2023-08-09'}],
    ['see you «the day after tomorrow»', '2023-08-11'],
    ['we leave «tomorrow morning»', '2023-08-10']
  ],
  ['day in, day out', 'the day has come', 'he read USA Today']
)
