import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/after-next',
  [
    ['they vote the «week after next»', {value: '2023-W34', relative: true}],
    ['she left the «year before last»', '2021'],
    ['we will meet «Friday after next»', '2023-08-18'],
    ['it broke the «Tuesday before last»', '2023-08-01']
  ],
  [
    'the house after next, ',
    'a week after next to nothing',
    'the one after next',
    'the day after nextdoor moved'
  ]
)
