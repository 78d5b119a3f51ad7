import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/range',
  [
    ['she has run it from «2015 to now», alone', '2015/2023-08-09'],
    ['it grew between «June 2020 and today»', '2020-06/2023-08-09'],
    ['he held the post from «1998 until the present day»', '1998/2023-08-09'],
    ['it will be done between «now and September 3rd»', '2023-08-09/2023-09-03']
  ],
  ['from now and on', 'between now and then', 'now to the point']
)
