import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/clock-range',
  [
    ['the shop is open from «9:30 to 11:15» each day', {value: null, low: 'T09:30', high: 'T11:15'}],
    ['talks run between «10:30 and 3» in the hall', {value: null, low: 'T10:30', high: 'T15:00'}],
    ['we stretch from «7 to 7:30», then run', {value: null, low: 'T07:00', high: 'T07:30'}],
    ['«14:00 - 16:30»', {value: null, low: 'T14:00', high: 'T16:30'}],
    [
      'I am free «Thursday 12-4», not later',
      {rule: 'date/weekday', value: null, low: '2023-08-10T12:00', high: '2023-08-10T16:00'}
    ],
    [
      'we are out «tomorrow from 10 to 4», all of us',
      {rule: 'date/day-name', value: null, low: '2023-08-10T10:00', high: '2023-08-10T16:00'}
    ]
  ],
  [
    'we won 3-2',
    'pages 10 to 4',
    'John 3:16-18',
    'between 3 and 8 of them',
    'a ratio of 3:10 to 1',
    'from 10 to 4 people'
  ]
)
