import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'money with a code',
  [
    ['The grant is «EUR 1.5 million» in all.', {kind: 'money', value: 1.5e6, unit: 'EUR'}],
    ['We billed «20 USD» for it.', {value: 20, unit: 'USD'}],
    ['It is «RMB 300» a head.', {value: 300, unit: 'CNY', per: 'head'}],
    ['It sold for «USD115.50» in March.', {value: 115.5, unit: 'USD'}],
    ['They lent him «EUR50m» for it.', {value: 50e6, unit: 'EUR'}],
    ['We lost «30 MUSD» on that ship.', {value: 30e6, unit: 'USD'}],
    ['They want «rupees 500» for the cab.', {value: 500, unit: 'INR'}],
    ['It cost «75 USD million» to dredge.', {value: 75e6, unit: 'USD'}],
    ['The mine earned «MAUD 60» that year.', {value: 60e6, unit: 'AUD'}],
    ['It is «cad$ 15» at the door.', {value: 15, unit: 'CAD'}],
    ['He paid «40 usd» in cash.', {value: 40, unit: 'USD'}]
  ],
  ['Please try it on.', 'The EUR area', 'USD is a currency.']
)
