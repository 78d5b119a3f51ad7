import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/named',
  [
    ['we met at «noon»', 'T12:00'],
    ['it closes at «midnight»', 'T00:00'],
    ['come at «noonish», if you can', {value: 'T12:00'}],
    ['by «midday» it was hot', 'T12:00']
  ],
  ['a midnight blue coat', 'the midnight oil', 'Captain Midnight']
)
