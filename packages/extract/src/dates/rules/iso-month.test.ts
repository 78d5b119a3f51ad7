import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/iso-month',
  [
    ['the report of «2023-08» is late', '2023-08'],
    ['built in «2019-02»', '2019-02'],
    ['as of «2022/12» it runs', '2022-12']
  ],
  ['part 2010-99 is sold out', 'room 2010-11', 'A-2010-05']
)
