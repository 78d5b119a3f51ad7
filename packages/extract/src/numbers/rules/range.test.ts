import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'ranges of plain numbers',
  [
    ['We had «20 to 30» guests.', {kind: 'count', low: 20, high: 30, of: 'guests', bound: 'between'}],
    ['I own «three or four» hats.', {low: 3, high: 4, of: 'hats'}],
    ['It takes «5-6» laps.', {low: 5, high: 6, of: 'laps'}],
    ['Around «seven or eight hundred» people sang.', {low: 700, high: 800, of: 'people'}],
    ['That is «two, three» boats a day.', {low: 2, high: 3, per: 'day'}],
    ['Any number from the range «1000-5000» will do.', {low: 1000, high: 5000}],
    ['They paid «2.5 or 2.4 billion» for it.', {low: 2.4e9, high: 2.5e9}],
    ['That is «two or three hundred thousand» words.', {low: 200_000, high: 300_000}],
    ['The herd grew from «nine» to ninety.', {value: 9}],
    ['We have «twenty-five thousand» subscribers.', {value: 25_000, low: null}]
  ],
  ['call 555-0199', 'notice 97-13', 'the order is 1995-01.']
)
