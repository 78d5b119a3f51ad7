import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'money in words',
  [
    ['It costs me «twenty bucks» a month.', {kind: 'money', value: 20, unit: 'USD', per: 'month'}],
    ['He owed them «250 grand».', {value: 250_000}],
    ['That is «five dollars and thirty cents».', {value: 5.3}],
    ['I lent her «a thousand euros».', {value: 1000, unit: 'EUR'}],
    ['They asked for «thousand dollars» more.', {value: 1000}],
    ['A stamp is «50 cents».', {value: 0.5, unit: 'USD'}],
    ['You get «five or six dollars» back.', {low: 5, high: 6}],
    ['It sold for «three point five billion dollars».', {value: 3.5e9}],
    ['We got «a couple hundred thousand dollars» in grants.', {value: 200_000, bound: 'about'}],
    ['They lost «millions of dollars» there.', {low: 1e6, high: null, unit: 'USD', bound: 'atLeast'}],
    ['It pays «400 billion won» a year.', {value: 400e9, unit: 'KRW', per: 'year'}]
  ],
  ['Dollars and cents decide.', 'It makes no cents.', 'The euro fell.', 'They won a grand prize.']
)
