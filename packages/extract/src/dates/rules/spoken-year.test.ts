import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/spoken-year',
  [
    ['back in «nineteen eighty-four» we moved', '1984'],
    ['by «twenty twenty three» it was gone', '2023'],
    ['in «two thousand and eight» the bank fell', '2008'],
    ['since «nineteen oh five»', '1905']
  ],
  ['twenty five of them', 'two thousand eight hundred people', 'nineteen people', 'twenty twenty vision']
)
