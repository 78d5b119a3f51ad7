import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/nine-eleven',
  [
    ['after «9/11» everything changed', '2001-09-11'],
    ['the years since «9/11»', '2001-09-11'],
    ['before «9/11» nobody asked', '2001-09-11']
  ],
  ['the 19/11 split', '9/11ths of a mile', 'call 5-9/11-3']
)
