import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/numeric-month-year',
  [
    ['valid until «09/2025»', '2025-09'],
    ['hired «3/2020»', '2020-03'],
    ['photo of «12/1998»', '1998-12']
  ],
  ['file 13/2020', 'ratio 5/20205', 'A5/2020']
)
