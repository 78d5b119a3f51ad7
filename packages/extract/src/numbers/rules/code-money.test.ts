import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'money with a code',
  [
    ['The grant is «EUR 1.5 million» in all.', {kind: 'money', value: 1.5e6, unit: 'EUR'}],
    ['We billed «20 USD» for it.', {value: 20, unit: 'USD'}],
    ['It is «RMB 300» a head.', {value: 300, unit: 'CNY', per: 'head'}]
  ],
  ['Please try it on.', 'The EUR area', 'USD is a currency.']
)
