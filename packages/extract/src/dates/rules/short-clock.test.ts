import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/short-clock',
  [
    ['the doors open on «Thursday 8h15», not before', {rule: 'date/weekday', value: '2023-08-10T08:15'}],
    ['the ferry leaves at «15h30» sharp', 'T15:30'],
    ['doors open at «9p» on both days', 'T21:00'],
    ['the «8:45a» train is full', 'T08:45']
  ],
  ['a 5p coin', 'platform 9a', 'model 12h50', 'sizes 3a and 4p']
)
