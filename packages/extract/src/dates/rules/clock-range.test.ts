import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/clock-range',
  [
    ['open «3-4pm» only', {value: null, low: 'T15:00', high: 'T16:00'}],
    ['from «5 to 6 p.m.»', {value: null, low: 'T17:00', high: 'T18:00'}],
    ['between «11 and 2 in the afternoon»', {value: null, low: 'T11:00', high: 'T14:00'}],
    ['they play between «8 and 11 at night»', {value: null, low: 'T20:00', high: 'T23:00'}],
    ['it snowed from «11 to 2 at night»', {value: null, low: 'T23:00', high: 'T02:00'}],
    ['the bar is open «10 p.m. to 2 a.m.»', {value: null, low: 'T22:00', high: 'T02:00'}],
    [
      'they played «yesterday from 10 p.m. to 2 a.m.» on the roof',
      {rule: 'date/day-name', value: null, low: '2023-08-08T22:00', high: '2023-08-09T02:00', grain: 'hour'}
    ]
  ],
  ['3-4 people', '5 to 6 amps', 'between 11 and 2']
)
