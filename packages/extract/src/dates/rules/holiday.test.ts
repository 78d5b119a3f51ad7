import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/holiday',
  [
    ['we were home for «Christmas»', '2022-12-25'],
    ['«Thanksgiving 2014» was cold', '2014-11-27'],
    ['«last Halloween» she was a bat', '2022-10-31'],
    ["we will dance on «New Year's Eve»", '2023-12-31'],
    ['on «Easter Monday 2018» it snowed', '2018-04-02']
  ],
  ['a Christmas tree', 'every Christmas we sing', 'the Easter bunny', "Chinese New Year's"]
)
