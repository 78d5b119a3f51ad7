import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'counting aloud',
  [
    ['We have three, two, «seven» left.', {value: 7}],
    ['She has four, «five».', {value: 5}]
  ],
  ['Ready? Five, four, three, two, one.', 'Three, two, one, go!', 'One, two... three, and lift.']
)
