import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/past-to',
  [
    ['at «half past seven»', 'T07:30'],
    ["it's «quarter to one»", 'T12:45'],
    ['they ate at «a quarter to noon»', 'T11:45'],
    ['the bells rang «ten past midnight»', 'T00:10'],
    ['it was «half past noon» by then', 'T12:30'],
    ['«Quarter to four»', 'T03:45'],
    ['at «ten past nine in the evening»', 'T21:10'],
    ['the bus leaves at «ten to six»', 'T05:50'],
    ['at «10 to 9 in the morning»', 'T08:50']
  ],
  ['from ten to twelve', 'a quarter of one', 'five to ten people', 'at five to ten percent']
)
