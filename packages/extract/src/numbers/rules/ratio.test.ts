import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'ratios and fractions',
  [
    ['«Nine out of ten» farmers agree.', {kind: 'ratio', value: 0.9, of: 'farmers'}],
    ['«One in five» users came back.', {value: 0.2, of: 'users'}],
    ['It is a «fifty-fifty» call.', {value: 0.5}],
    ['About «two thirds» of the crew left.', {kind: 'ratio', value: 2 / 3, bound: 'about'}],
    ['«Three-quarters» of it is water.', {value: 0.75}],
    ['A fee is «a third» of the price.', {value: 1 / 3}],
    ['«Half» the village came.', {kind: 'ratio', value: 0.5, of: 'village'}],
    ['She ate «half» of it.', {value: 0.5}],
    ['We used «3/4» of the rope.', {value: 0.75}]
  ],
  [
    'The second half was half-baked.',
    'It is half past; the other half is late.',
    'A quarter fell from his pocket.',
    'A third-party tool.'
  ]
)
