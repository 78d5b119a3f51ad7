import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'money in words',
  [
    ['He wants «sixty bucks» a week.', {kind: 'money', value: 60, unit: 'USD', per: 'week'}],
    ['He owed them «80 grand».', {value: 80_000}],
    ['That is «five dollars and thirty cents».', {value: 5.3}],
    ['I lent her «a thousand euros».', {value: 1000, unit: 'EUR'}],
    ['They asked for «hundred dollars» more.', {value: 100}],
    ['The organ cost «700 guilders» then.', {kind: 'money', value: 700, unit: 'NLG'}],
    ['Power sold at «minus 12 euros» that day.', {value: -12, unit: 'EUR'}],
    ['A stamp is «50 cents».', {value: 0.5, unit: 'USD'}],
    ['You get «five or six dollars» back.', {low: 5, high: 6}],
    ['It sold for «two point four billion dollars».', {value: 2.4e9}],
    ['We got «a couple hundred thousand euros» in grants.', {value: 200_000, unit: 'EUR', bound: 'about'}],
    ['They lost «millions of dollars» there.', {low: 1e6, high: null, unit: 'USD', bound: 'atLeast'}],
    ['It pays «400 billion won» a year.', {value: 400e9, unit: 'KRW', per: 'year'}],
    ['She owes «a quarter million dollars».', {value: 250_000, unit: 'USD'}],
    ['A slice is «three francs and 20 cents» here.', {value: 3.2, unit: 'CHF'}],
    ['The fine went from «two» to five million dollars.', {kind: 'money', value: 2e6, unit: 'USD'}]
  ],
  ['Dollars and cents decide.', 'It makes no cents.', 'The euro fell.', 'They won a grand prize.']
)
