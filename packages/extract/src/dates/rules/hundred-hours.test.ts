import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/hundred-hours',
  [
    ['we sail at «1800 hours» sharp', {value: 'T18:00', grain: 'minute'}],
    ['be here by «0630 hours»', 'T06:30'],
    ['they left around «2215 hrs» in fog', 'T22:15']
  ],
  ['it took 1800 hours', 'at 2600 hours', 'after 1275 hours of work']
)
