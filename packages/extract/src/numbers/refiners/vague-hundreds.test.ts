import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'a few hundred in digits',
  [
    ['It cost «a couple $100» to mend.', {kind: 'money', value: 200, unit: 'USD', bound: 'about'}],
    ['We sold «a few 1,000» tickets.', {kind: 'count', value: null, low: 1000, of: 'tickets'}],
    ['There were «several 100» boats.', {low: 100, bound: 'atLeast'}],
    ['We had a couple more, «100» or so.', {value: 100}]
  ],
  ['a couple of them', 'several']
)
