import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/month-year',
  [
    ['prices fell in «September 2021»', '2021-09'],
    ["that was «Sept. of '98»", '1998-09'],
    ['the ferry stopped in «April last year»', {value: '2022-04', relative: true}],
    ['the mill burned in «April of 87», at night', '1987-04'],
    ['back in «may 2014»', '2014-05'],
    ['it was in «march nineteen sixty-five» that they sailed', '1965-03']
  ],
  ['you may 20 times', 'we march 2000 miles', 'they may two thousand times']
)
