import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/clock',
  [
    ['the bus left at «6:30 p.m.»', {value: 'T18:30', grain: 'minute', low: null}],
    ['it starts at «15:00»', 'T15:00'],
    ['at «9:15 in the morning»', 'T09:15'],
    ['lunch at «12:05 pm»', 'T12:05'],
    ['see you on «Friday at 2.30»', {rule: 'date/weekday', value: '2023-08-11T02:30'}],
    ['the ship sank on «May 5 12:40»', {rule: 'date/month-day', value: '2023-05-05T12:40'}],
    ['come «12:30 December 27th» with tea', {rule: 'date/month-day', value: '2022-12-27T12:30'}]
  ],
  ['we won 3:2', 'John 3:16 says', 'a 16:9 screen', '6.30 metres', 'it sold at 2.30 a share']
)
