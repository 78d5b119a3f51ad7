import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/third',
  [
    ['rent is due at the «end of the month»', {value: '2023-08-21/2023-08-31', relative: true}],
    ['we moved at the «beginning of the year»', '2023-01/2023-04'],
    ['pay by «EOM» please', '2023-08-21/2023-08-31'],
    ['it snowed at the «end of 2012»', {value: '2012-09/2012-12', relative: false}],
    ['in the «middle of April» we sow', '2023-04-11/2023-04-20'],
    ['see you at the «start of next week»', '2023-08-14/2023-08-16'],
    ['we ship by the «end of Q3 2021»', '2021-09'],
    ['the «late 60s» were loud', {value: '1967/1969', low: '1967-01-01', high: '1969-12-31'}],
    ['in the «early 1990s»', '1990/1993'],
    ['the «mid-eighties» were not', '1984/1986']
  ],
  ['at the end of the day', 'the end of the year when we met', 'the middle of the road', 'start of the race']
)
