import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/month-day',
  [
    ['the bridge opened on «October 7th» that year', '2022-10-07'],
    ['we signed on «March 2nd, 2026» in Lisbon', '2026-03-02'],
    ['the ferry sank on «Oct. 7» near the pier', '2022-10-07'],
    ['she was born «july twenty second two thousand eight»', '2008-07-22'],
    ['the fair will open on «September the 3rd»', '2023-09-03'],
    ['our next supper is in Leeds on «November 2nd»', '2023-11-02']
  ],
  ['you may 3 times a day', 'we march 15 miles', 'they may second the motion', 'February 30']
)
