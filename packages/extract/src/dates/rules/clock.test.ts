import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/clock',
  [
    ['the bus left at «6:30 p.m.»', {value: 'T18:30', grain: 'minute', low: null}],
    ['it starts at «15:00»', 'T15:00'],
    ['at «9:15 in the morning»', 'T09:15'],
    ['lunch at «12:05 pm»', 'T12:05']
  ],
  ['we won 3:2', 'John 3:16 says', 'a 16:9 screen', '6.30 metres']
)
