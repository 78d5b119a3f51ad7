import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/iso-compact',
  [
    ['the log of «20230809» is lost', '2023-08-09'],
    ['backup (-«19991231»-) failed', '1999-12-31'],
    ['filed as «20200229»', '2020-02-29']
  ],
  ['code 20230809', 'invoice 20231399', '#20200101', '202001011']
)
