import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/oclock',
  [
    ["at «six o'clock» sharp", 'T06:00'],
    ['by «8 o’clock in the evening»', 'T20:00'],
    ["around «ten o'clock»", 'T10:00']
  ],
  ["o'clock", 'six of them', "thirty o'clocks"]
)
