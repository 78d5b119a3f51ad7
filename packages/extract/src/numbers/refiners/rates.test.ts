import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'rates',
  [
    ['It prints «12» labels per minute.', {value: 12, of: 'labels', per: 'minute'}],
    ['That is «$2,500» a day.', {per: 'day'}],
    ['I work «8 hours» a day.', {value: 8, unit: 'h', per: 'day'}],
    ['They sell «two million» loaves of bread each week.', {of: 'loaves', per: 'week'}],
    ['It is «four dollars» a tray, about.', {per: 'tray'}],
    ['They get «$70» per person per day.', {per: 'person per day'}],
    ['It loses «2 percent» of its weight each day.', {per: 'day'}],
    ['We gave «$5» a lot of thought.', {per: null}],
    ['They pay «a penny» a page.', {value: 0.01, per: 'page'}],
    ['They plan «four» trips of ten days a head.', {of: 'trips', per: null}],
    ['We paid «$5» in a week.', {per: null}],
    ['They launch «40» boats annually.', {of: 'boats', per: 'year'}],
    ['It has «40» daily readers.', {of: 'daily readers', per: null}],
    ['He swam for «five years» every day.', {per: null}],
    ['She sleeps «nine hours» every night.', {per: 'night'}]
  ],
  ['per hour', 'once a month', 'as such, per se']
)
