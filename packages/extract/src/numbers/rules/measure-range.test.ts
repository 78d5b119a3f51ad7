import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'ranges of measures',
  [
    ['Bake it for «six or seven hours».', {kind: 'duration', low: 6, high: 7, unit: 'h', value: null}],
    ['A permit takes «two to five months» here.', {low: 2, high: 5, unit: 'mo', bound: 'between'}],
    ['Wait «three or even four days» for it.', {low: 3, high: 4, unit: 'd'}],
    ['We do a «four-week or six-week» trial.', {low: 4, high: 6, unit: 'wk'}],
    ['It is «25, 30 minutes» by tram.', {low: 25, high: 30, unit: 'min'}],
    ['Give it «one and a half, two weeks», then ask.', {low: 1.5, high: 2, unit: 'wk'}],
    ['Doses of «40 mg to 60 mg» are usual.', {low: 40, high: 60, unit: 'mg'}],
    ['It weighs «2-3 kg» dry.', {low: 2, high: 3, unit: 'kg'}],
    ['The hike is between «ten and twelve kilometers».', {low: 10, high: 12, unit: 'km'}],
    ['It took twenty minutes, «thirty-five minutes» at worst.', {value: 35, unit: 'min'}]
  ],
  ['days or weeks or months', 'to the minute or the hour', 'from year to year']
)
