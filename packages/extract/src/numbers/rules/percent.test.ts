import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'percent',
  [
    ['About «40%» of them stayed.', {kind: 'percent', value: 40, unit: '%', bound: 'about'}],
    ['It held in «eighty-seven point five percent» of the cases.', {value: 87.5}],
    ['It is right, plus or minus «three percent».', {value: 3}],
    ['They gained «6 percentage points», no less.', {value: 6}],
    ['Prices rose by «half a percent».', {value: 0.5}],
    ['Rates went up «75 basis points».', {value: 0.75}],
    ['That was a «minus 3 percent» year.', {value: -3}],
    ['It grew by «30 to 35 percent» again.', {low: 30, high: 35, bound: 'between'}],
    ['We lost «twelve, maybe fourteen percent» of it.', {low: 12, high: 14}],
    ['They moved «5% to 10%» of the stock.', {low: 5, high: 10}],
    ['Down «.5 percent» since.', {value: 0.5}],
    ['Some «forty-odd percent» said no.', {kind: 'percent', low: 40, high: 49}]
  ],
  ['a percentage of it', 'See page%20two for more.', 'What percent is that?']
)
