import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/offset',
  [
    ['they came on the «Monday after Easter 2022» with bread', '2022-04-18'],
    ['we rested the «second Sunday after June 12, 2021», all day', '2021-06-20'],
    ['it burned on the «Friday before Christmas 2019»', '2019-12-20'],
    ['the «3rd Tuesday before May 10th, 2023» was wet', '2023-04-25']
  ],
  []
)
