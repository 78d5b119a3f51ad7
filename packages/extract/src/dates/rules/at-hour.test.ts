import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/at-hour',
  [
    ['tonight the band plays, and it starts at «8».', 'T20:00'],
    ['dinner is at «seven».', 'T07:00'],
    ['wake up at «six», please', 'T06:00']
  ],
  ['look at 8 people', 'we arrived at one conclusion', 'at five dollars']
)
