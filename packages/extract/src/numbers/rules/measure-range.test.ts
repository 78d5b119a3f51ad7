import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'ranges of measures',
  [
    ['Bake it for «four or five hours».', {kind: 'duration', low: 4, high: 5, unit: 'h', value: null}],
    ['A permit takes «three to six months» here.', {low: 3, high: 6, unit: 'mo', bound: 'between'}],
    ['We do a «two-month or three-month» trial.', {low: 2, high: 3, unit: 'mo'}],
    ['It is «15, 20 minutes» by tram.', {low: 15, high: 20, unit: 'min'}],
    ['Give it «one and a half, two years», then ask.', {low: 1.5, high: 2, unit: 'a'}],
    ['Doses of «40 mg to 60 mg» are usual.', {low: 40, high: 60, unit: 'mg'}],
    ['It weighs «2-3 kg» dry.', {low: 2, high: 3, unit: 'kg'}],
    ['The hike is between «ten and twelve kilometers».', {low: 10, high: 12, unit: 'km'}],
    ['It took twenty minutes, «thirty-five minutes» at worst.', {value: 35, unit: 'min'}]
  ],
  ['days or weeks or months', 'to the minute or the hour', 'from year to year']
)
