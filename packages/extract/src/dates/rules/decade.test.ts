import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/decade-digits',
  [
    ['music of the «1980s»', {value: '198X', low: '1980-01-01', high: '1989-12-31', grain: 'decade'}],
    ["back in the «'90s»", '199X'],
    ['they moved in the «60s»', '196X'],
    ['a «1950s»-ish robot', '195X']
  ],
  ['temperatures in the 80s', 'in her 30s', 'two 50s and a coin', 'a $1980s']
)

checkCases(
  'date/decade-words',
  [
    ['chips from the «seventies»', '197X'],
    ['out of the «eighties»', '198X'],
    ['he wore a «sixties» coat', '196X'],
    ['the «nineteen-fifties»', '195X']
  ],
  ['in her thirties', 'his late forties', 'my fifties', 'and then, twenties']
)
