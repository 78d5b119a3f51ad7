import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/day-month-range',
  [
    ['we were open «7th to 9th of October»', '2022-10-07/2022-10-09'],
    ['the strike lasted from «3 to 8 February 2012»', '2012-02-03/2012-02-08'],
    ['they met on the «21st - 24th June»', '2023-06-21/2023-06-24']
  ],
  ['the first or second may do', '5 to 10 march past', '2 to 3 may be enough']
)
