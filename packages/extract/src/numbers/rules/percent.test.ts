import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'percent',
  [
    ['About «40%» of them stayed.', {kind: 'percent', value: 40, unit: '%', bound: 'about'}],
    ['It works «ninety-nine point nine percent» of the time.', {value: 99.9}],
    ['Prices rose by «half a percent».', {value: 0.5}],
    ['Rates went up «25 basis points».', {value: 0.25}],
    ['That was a «minus 3 percent» year.', {value: -3}],
    ['It grew by «20 to 30 percent» again.', {low: 20, high: 30, bound: 'between'}],
    ['We lost «ten, maybe fifteen percent» of it.', {low: 10, high: 15}],
    ['They moved «5% to 10%» of the stock.', {low: 5, high: 10}],
    ['Down «.5 percent» since.', {value: 0.5}]
  ],
  ['a percentage of it', 'See page%20two for more.', 'What percent is that?']
)
