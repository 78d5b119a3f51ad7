import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/month',
  [
    ['the store closed in «April»', '2023-04'],
    ['they will be done by «December»', '2023-12'],
    ['the «October» announcement shook us', '2022-10'],
    ['January, March, «April» and so on', '2023-04'],
    ['in «March» it was colder than in Oslo', '2023-03']
  ],
  [
    'you may go',
    'we march on',
    'ask April about it',
    'June Whitfield came',
    'a gift for June',
    'an august body',
    "in May Thompson's kitchen"
  ]
)
