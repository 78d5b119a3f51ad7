import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'rates',
  [
    ['It serves «10» requests per second.', {value: 10, of: 'requests', per: 'second'}],
    ['That is «$10,000» a day.', {per: 'day'}],
    ['I work «8 hours» a day.', {value: 8, unit: 'h', per: 'day'}],
    ['They sell «two million» loaves of bread each week.', {of: 'loaves', per: 'week'}],
    ['They plan «four» sprints of two weeks a pop.', {of: 'sprints', per: null}],
    ['We paid «$5» in a week.', {per: null}]
  ],
  ['per hour', 'once a month', 'as such, per se']
)
