import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'ratios and fractions',
  [
    ['«Seven out of eight» farmers agree.', {kind: 'ratio', value: 0.875, of: 'farmers'}],
    ['«One in eight» readers wrote back.', {value: 0.125, of: 'readers'}],
    ['They won by «three to one», I think.', {kind: 'ratio', value: 3}],
    ['He got it at «seven to one» odds.', {value: 7}],
    ['It was a «five-to-one» margin.', {value: 5}],
    ['We split it «fifty-fifty».', {value: 0.5}],
    ['About «two thirds» of the crew left.', {kind: 'ratio', value: 2 / 3, bound: 'about'}],
    ['«Three-quarters» of it is water.', {value: 0.75}],
    ['The price fell by «a fifth» when they came.', {kind: 'ratio', value: 0.2}],
    ['A fee is «a third» of the price.', {value: 1 / 3}],
    ['«Half» the village came.', {kind: 'ratio', value: 0.5, of: 'village'}],
    ['She ate «half» of it.', {value: 0.5}],
    ['We used «3/4» of the rope.', {value: 0.75}],
    ['It weighs «thirty-two fifths» of that.', {kind: 'ratio', value: 6.4}],
    ['They own «one twenty-fifth» of the mill.', {value: 0.04}],
    ['«Nine hundredths» of the ore is tin.', {value: 0.09}],
    ['The odds were «one over six», he said.', {value: 1 / 6}],
    ['I ate a «half» of it.', {value: 0.5}],
    ['The judge gave it a «2.8 out of ten».', {kind: 'ratio', value: 0.28}]
  ],
  [
    'The second half was half-baked.',
    'It is half past; the other half is late.',
    'A quarter fell from his pocket.',
    'We have a one-to-one on Friday.',
    'A third-party tool.',
    'It was a quarter, said by a third-rate singer.'
  ]
)
