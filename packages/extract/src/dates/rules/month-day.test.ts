import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/month-day',
  [
    ['the bridge opened on «October 7th» that year', '2022-10-07'],
    ['she left «Feb13», early', '2023-02-13'],
    ['the fence fell on «Nov/2» last', '2022-11-02'],
    ['we signed on «April 14th, 2021» in Lisbon', '2021-04-14'],
    ['the ferry sank on «Oct. 7» near the pier', '2022-10-07'],
    ['she was born «august twenty sixth two thousand eleven»', '2011-08-26'],
    ['weigh them before «march fourteenth» please', '2023-03-14'],
    ['the fair will open on «September the 3rd»', '2023-09-03'],
    ['our next supper is in Leeds on «November 2nd»', '2023-11-02']
  ],
  [
    'you may 3 times a day',
    'we march 15 miles',
    'they may second the motion',
    'February 30',
    'Mars13',
    'a dec13b code'
  ]
)
