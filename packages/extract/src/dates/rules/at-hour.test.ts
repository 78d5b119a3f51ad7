import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/at-hour',
  [
    ['tonight the band plays, and it starts at «8».', 'T20:00'],
    ['we rehearse on «Thursday at 3», upstairs', {rule: 'date/weekday', value: '2023-08-10T03:00'}],
    ['dinner is at «seven».', 'T07:00'],
    ["the meeting's at «five», upstairs", 'T05:00'],
    ['we practise until «five thirty» and then walk home', 'T05:30'],
    ['i will be there at «seven fifteen» with the keys', 'T07:15'],
    ['wake up at «six», please', 'T06:00'],
    ['he rang at «three twenty».', 'T03:20'],
    ['«eight thirty eight»', 'T08:38'],
    ['we ate in the evening at «seven», outside', 'T19:00']
  ],
  [
    'look at 8 people',
    'at five twenty five dollar bills',
    'we arrived at one conclusion',
    'at five dollars',
    'at six thirty dollars',
    'at two fifteen people',
    'look at one forty-five minute film'
  ]
)
