import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'multiples',
  [
    ['The new pump is «six times» stronger.', {kind: 'multiple', value: 6, unit: 'x'}],
    ['Sales grew «8x» there.', {kind: 'multiple', value: 8}],
    ['That is a «3.5x» gain.', {value: 3.5}],
    ['We saw «30, 40 times» more birds.', {kind: 'multiple', low: 30, high: 40}],
    ['The herd «doubled» since.', {kind: 'multiple', value: 2}],
    ['We want to «double» the yield.', {value: 2}],
    ['It is «twice» the size of yours.', {kind: 'multiple', value: 2}],
    ['They cut the budget «in half».', {value: 0.5}],
    ['It rose «sevenfold» in a year.', {value: 7}],
    ['A «tenfold» rise followed.', {value: 10}],
    ['I called «three» times and wrote once.', {kind: 'count', value: 3, of: 'times'}],
    ['We met «twice» in Rome.', {kind: 'count', value: 2, of: 'times'}],
    ['It grew by a factor of «ten».', {kind: 'multiple', value: 10, unit: 'x'}],
    ['we want a «ten x» gain', {kind: 'multiple', value: 10, unit: 'x'}],
    ['The firm sold for «nine times» earnings.', {kind: 'multiple', value: 9}],
    ['We saw a «twofold» rise.', {kind: 'multiple', value: 2}]
  ],
  [
    'Her answer was twofold.',
    'Use 3 x 5 cards.',
    'A double bed and a triple jump.',
    'Double check it.',
    'He doubled down on it.',
    'many times over'
  ]
)
