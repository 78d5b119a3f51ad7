import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/year',
  [
    ['it began in «2017»', {value: '2017', low: '2017-01-01', high: '2017-12-31', grain: 'year'}],
    ['since 2017, «2018» it grew', '2018'],
    ['by mid-«2019» it was full', '2019'],
    ['the «2017» report', '2017'],
    ['in «2007» or so they met', {value: '2007', hedged: true}],
    ['on their «2003» permits', '2003'],
    ['the wall fell in «1989», they say', '1989']
  ],
  [
    '2017 people came',
    'in 2000 homes',
    'it cost $2015',
    'Windows 2000',
    'page 1998',
    'https://example.org/2019/a',
    'more than 1984',
    '1800 degrees',
    'of 1500 employees'
  ]
)
