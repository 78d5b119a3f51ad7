import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/numeric-day',
  [
    ['due on «8/9/2023»', '2023-08-09'],
    ['signed «08-09-2023»', '2023-08-09'],
    ['paid on «31/12/99»', '1999-12-31'],
    ['printed «9.8.2023» in Bern', '2023-08-09']
  ],
  ['15/28/2022 makes no day', 'version 8.9.2023', 'code 1/2/3/2004']
)
