import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'dollars with cents that are not named',
  [
    ['A liter is «a dollar ten» now.', {kind: 'money', value: 1.1, unit: 'USD'}],
    ['It is «a dollar and ten cents» now.', {value: 1.1}],
    ['It was «a buck fifty», I swear.', {value: 1.5, unit: 'USD'}],
    ['They sell it for «three euros ninety-five».', {value: 3.95, unit: 'EUR'}],
    ['The bus is «two pounds twenty» each way.', {value: 2.2, unit: 'GBP'}],
    ['I got «six dollars oh five» back.', {value: 6.05}]
  ],
  ['A dollar store.', 'A buck and a doe ran off.']
)

testNumbers(
  'dollars before another number',
  [
    ['I paid «five dollars» twenty minutes ago.', {value: 5}],
    ['I had a dollar and «two» dogs.', {value: 2}],
    ['He lifts «two pounds» ten times.', {kind: 'measure', value: 2}]
  ],
  []
)
