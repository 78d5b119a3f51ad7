import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/every-weekday',
  [
    ['«every Tuesday» we eat soup', 'XXXX-WXX-2'],
    ['we rest on «Sundays»', {value: 'XXXX-WXX-7', low: null, grain: 'day'}],
    ['we are open «Thursdays»', 'XXXX-WXX-4'],
    ['never on a holiday, «Mondays» least of all', 'XXXX-WXX-1'],
    ['«each Friday» they sing', 'XXXX-WXX-5']
  ],
  ['every sun sets', "every other Tuesdays' child", 'at TGI Fridays', 'the Ruby Tuesdays played']
)
