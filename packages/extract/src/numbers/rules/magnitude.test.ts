import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'magnitudes',
  [
    ['There are «dozens» of mills.', {kind: 'count', low: 12, high: null, bound: 'atLeast', of: 'mills'}],
    ['«Hundreds of thousands» of birds came.', {low: 100_000, of: 'birds'}],
    ['We need «hundreds or thousands» of sensors.', {low: 100, of: 'sensors'}],
    ['It took «hundreds of years» to build.', {kind: 'duration', low: 100, unit: 'a'}],
    ['«Tens of millions» voted.', {low: 10e6}],
    ['We sent «a few hundred» letters.', {low: 100, of: 'letters'}]
  ],
  ['thanks a million', 'one of the tens', 'The dozen-strong']
)
