import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/year-range',
  [
    ['the war of «1914-1918»', '1914/1918'],
    ['the «2019–20» season', '2019/2020'],
    ['from «2010 to 2015» I taught', '2010/2015'],
    ['between «2003 and 2006»', '2003/2006']
  ],
  ['pages 1990-1995', 'call 555-2010-2015', 'costs of $2000-2500']
)
