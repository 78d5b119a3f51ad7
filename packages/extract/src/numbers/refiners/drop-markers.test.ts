import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'marks of a list',
  [
    ['How many? «3». Then we left.', {value: 3}],
    ['We have «2». Ask for 12. Good.', {value: 2}]
  ],
  ['1. Wash it. 2. Dry it. 3. Sell it.', 'It says: 4. Sit down. 5. Wait.']
)
