import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/century',
  [
    [
      'in the «19th century» trains came',
      {value: '18XX', low: '1800-01-01', high: '1899-12-31', grain: 'century'}
    ],
    ['art of the «twenty-first century»', '20XX'],
    ['the «fifth century» was dark', '04XX'],
    ['art of the «18th and 19th centuries»', '17XX/18XX']
  ],
  ['a quarter century', 'the 19th hole', 'second centurions']
)
