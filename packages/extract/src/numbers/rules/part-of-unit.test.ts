import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'parts of units',
  [
    ['It took «three quarters of an hour» to thaw.', {kind: 'duration', value: 0.75, unit: 'h'}],
    ['Walk «a third of a mile» north.', {kind: 'measure', unit: '[mi_i]'}],
    ['It is «one half mile» away.', {kind: 'measure', value: 0.5}],
    ['We need «three-quarter-inch» bolts.', {kind: 'measure', value: 0.75, unit: '[in_i]'}],
    ['It fell «two thirds of a percent» today.', {kind: 'percent', unit: '%'}],
    ['It rose «half of a percent» in May.', {kind: 'percent', value: 0.5}],
    ['That is «two and three quarter miles» each way.', {kind: 'measure', value: 2.75}],
    ['They ate «three quarters» of the pie.', {kind: 'ratio', value: 0.75}],
    ['A third of an angry crowd left, «half» of it by bus.', {kind: 'ratio', value: 0.5}]
  ],
  ['the fourth of an odd lot', 'a third-rate hour', 'a half-baked mile']
)
