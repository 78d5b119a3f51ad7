import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'degrees below zero',
  [
    ['It was «twenty below zero» at dawn.', {kind: 'measure', value: -20, unit: 'deg'}],
    ['It fell to «10 degrees Celsius below zero».', {value: -10, unit: 'Cel'}],
    ['Expect «five to ten degrees below zero».', {value: null, low: -10, high: -5}],
    ['It stood «20 degrees» above zero.', {value: 20}]
  ],
  ['far below freezing', 'degrees below the norm', 'the deck below']
)
