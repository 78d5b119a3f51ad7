import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/iso-day',
  [
    ['released on «2023-08-09» at last', '2023-08-09'],
    ['the log starts «2023/8/9»', '2023-08-09'],
    [
      'at «2023-08-09T15:30:00Z» it failed',
      {value: '2023-08-09T15:30:00', grain: 'second', low: '2023-08-09'}
    ]
  ],
  ['2015-1-32 makes no day', 'call 2010-20-15', 'account $2010-10-10']
)
