import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'ranges of two units',
  [
    [
      'It takes «45 minutes to an hour» by bus.',
      {kind: 'duration', value: null, low: 45, high: 60, unit: 'min'}
    ],
    ['We need «six months to a year».', {low: 6, high: 12, unit: 'mo', bound: 'between'}],
    ['They stay between «a week and ten days», mostly.', {low: 7, high: 10, unit: 'd'}],
    ['Give it «three weeks to two months».', {low: 21, high: 60, unit: 'd'}],
    ['It is «a mile to a mile and a half» off.', {kind: 'measure', low: 1, high: 1.5, unit: '[mi_i]'}],
    ['I lost «a third to a half» of the crop.', {kind: 'ratio', high: 0.5}],
    ['The wait went from «a day» to a week.', {value: 1, low: null}],
    ['Nobody compares «five minutes» to an hour.', {value: 5}],
    ['They cut it from «a day» to an hour.', {value: 1, low: null}]
  ],
  ['minutes to an ounce of care', 'to and fro', 'between jobs and homes']
)
