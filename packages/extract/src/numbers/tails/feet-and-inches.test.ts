import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'marks of feet and inches',
  [
    ['He is «5\'10"» in socks.', {kind: 'measure', value: 70, unit: '[in_i]'}],
    ['She is «6’2» now.', {kind: 'measure', value: 74}],
    ['He is a «6-foot-2» guard.', {kind: 'measure', value: 74}],
    ['I cut a «12"» board.', {kind: 'measure', value: 12, unit: '[in_i]'}],
    ['The plank is over «5 in», I think.', {kind: 'measure', value: 5, bound: 'atLeast'}],
    ['He said "take «5»" and left.', {kind: 'number', value: 5}],
    ['We let «5» in.', {kind: 'number', value: 5}]
  ],
  ["the '90s", "it's 5'clock", 'they wrote “v2” on it']
)
