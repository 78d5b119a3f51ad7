import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/short-year',
  [
    ["back in «'98» we moved", '1998'],
    ['the class of «’07»', '2007'],
    ["since «'21» it rains", '2021']
  ],
  ["it said '98%", "a '45 rpm", "don't 98"]
)
