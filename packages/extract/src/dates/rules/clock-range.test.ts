import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/clock-range',
  [
    ['open «3-4pm» only', 'T15:00/T16:00'],
    ['from «5 to 6 p.m.»', 'T17:00/T18:00'],
    ['between «11 and 2 in the afternoon»', 'T11:00/T14:00']
  ],
  ['3-4 people', '5 to 6 amps', 'between 11 and 2']
)
