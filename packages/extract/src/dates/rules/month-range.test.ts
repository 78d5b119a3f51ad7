import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/month-range',
  [
    ['it ran in «June or July, 2004»', '2004-06/2004-07'],
    ['sales for «Jan-Feb 2017»', '2017-01/2017-02'],
    ['it rained between «March and May»', '2023-03/2023-05'],
    ['from «November to March» we rested', '2022-11/2023-03']
  ],
  ['April or June will call you', 'May and June are sisters', 'you may or march']
)
