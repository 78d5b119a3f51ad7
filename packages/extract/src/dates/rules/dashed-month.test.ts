import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/dashed-month',
  [
    ['stamped «22/Jan/2019» on the back', '2019-01-22'],
    ['the file says «7-Oct-2022»', '2022-10-07'],
    ['backup of «2019/Aug/01»', '2019-08-01']
  ],
  ['a 5-may-be situation', '40/Jan/19999', '32-Ort-2022']
)
