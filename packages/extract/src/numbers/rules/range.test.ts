import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'ranges of plain numbers',
  [
    ['We had «20 to 30» guests.', {kind: 'count', low: 20, high: 30, of: 'guests', bound: 'between'}],
    ['I own «three or four» hats.', {low: 3, high: 4, of: 'hats'}],
    ['It takes «3-4» sprints.', {low: 3, high: 4, of: 'sprints'}],
    ['Around «five or six hundred» people sang.', {low: 500, high: 600, of: 'people'}],
    ['That is «two, three» boats a day.', {low: 2, high: 3, per: 'day'}],
    ['The team went from «five» to fifty.', {value: 5}],
    ['We have «twenty-five thousand» subscribers.', {value: 25_000, low: null}]
  ],
  ['call 555-0199', 'notice 97-13', 'the order is 1995-01.']
)
