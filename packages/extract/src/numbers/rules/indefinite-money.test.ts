import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'one of a currency',
  [
    ['They live on «a dollar» a day there.', {kind: 'money', value: 1, unit: 'USD', per: 'day'}],
    ['It was «a euro» per page.', {value: 1, unit: 'EUR', per: 'page'}],
    ['We charge «a cent» a mile.', {value: 0.01, unit: 'USD', per: 'mile'}],
    ['That is «a dollar and a half».', {value: 1.5}],
    ['They eat «a pound» a week.', {kind: 'measure', value: 1, unit: '[lb_av]', per: 'week'}],
    ['The dune moves «a foot» a year.', {value: 1, unit: '[ft_i]', per: 'year'}]
  ],
  [
    'I bet you a dollar.',
    'A dollar a year ago was more.',
    'He put a foot in the door.',
    'It hurts a bit each time.'
  ]
)
