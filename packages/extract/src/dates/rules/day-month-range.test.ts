import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/day-month-range',
  [
    ['we were open «7th to 9th of October»', '2022-10-07/2022-10-09'],
    ['the strike lasted from «12 to 16 September 2019»', '2019-09-12/2019-09-16'],
    ['they met on the «13th - 15th July»', '2023-07-13/2023-07-15']
  ],
  ['the first or second may do', '5 to 10 march past', '2 to 3 may be enough']
)
