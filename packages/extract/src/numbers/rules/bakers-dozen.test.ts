import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'a baker’s dozen',
  [
    ['We lost «a baker’s dozen» of hens.', {kind: 'count', value: 13, of: 'hens'}],
    ["I counted «a baker's dozen», I think.", {value: 13, hedged: true}],
    ['She sells «a baker’s dozen» a day.', {value: 13, per: 'day'}],
    ['It was the proverbial «baker’s dozen».', {value: 13}]
  ],
  ['the baker’s oven', 'a baker’s shop', 'he asked a baker']
)
