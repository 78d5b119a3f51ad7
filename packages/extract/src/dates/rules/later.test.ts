import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/later',
  [
    ['it opened in 1990 and «two years later» it burned', '1992'],
    ['«a month later» we left', null],
    ['that was in May 2020; «three months earlier» nobody knew', '2020-02']
  ],
  ['no later than that', 'more than a day later than us', 'sooner or later']
)
