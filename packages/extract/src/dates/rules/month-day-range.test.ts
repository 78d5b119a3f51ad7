import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/month-day-range',
  [
    ['the fair ran «October 7th to 9th»', '2022-10-07/2022-10-09'],
    ['the camp was «July 13-15, 2019»', '2019-07-13/2019-07-15'],
    ['it rained on «March 3rd and 4th»', '2023-03-03/2023-03-04']
  ],
  ['you may 3 to 5 times', 'we march 3 to 5 miles', 'they may first or second it']
)
