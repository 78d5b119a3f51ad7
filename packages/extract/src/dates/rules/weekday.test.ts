import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/weekday',
  [
    ['they came on «Tuesday»', '2023-08-08'],
    ['we will meet on «Friday»', '2023-08-11'],
    ['it broke «Monday morning»', '2023-08-07'],
    ['it broke on «Monday».', '2023-08-07']
  ],
  ['all Tuesday long', 'the sun sat low', 'a Casual Friday outfit', 'busy on a Monday morning']
)
