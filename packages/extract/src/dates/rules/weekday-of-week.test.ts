import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/weekday-of-week',
  [
    ['I still feel «Sunday from last week» in my legs', '2023-08-06'],
    ['we leave «Thursday of next week»', '2023-08-17'],
    ['«next week Tuesday» works', '2023-08-15'],
    ["«last week's Sunday» was wet", '2023-08-06']
  ],
  ['the sat next weekly', 'a week, then', "in a week of Fridays's"]
)
