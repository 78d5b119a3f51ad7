import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/turn-part',
  [
    ['«this morning» I ran', '2023-08-09'],
    ['«last night» it snowed', '2023-08-08'],
    ['the play is «this evening»', '2023-08-09']
  ],
  ['this night owl', 'in the morning', 'last mornings']
)
