import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/turn-weekday',
  [
    ['she left «last Tuesday»', '2023-08-08'],
    ['the show is «next Friday»', '2023-08-18'],
    ['«this Friday morning» we leave', '2023-08-11']
  ],
  ['the next sun rises', 'this sat well with me', 'her next wed guest']
)
