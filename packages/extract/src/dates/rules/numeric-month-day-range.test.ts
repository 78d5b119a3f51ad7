import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/numeric-month-day-range',
  [
    ['we will be away from «9/28-10/2», all of us', '2023-09-28/2023-10-02'],
    ['«3/14 to 3/20, 2022» was the fair', '2022-03-14/2022-03-20'],
    ['the permit ran «11/1/2019 - 2/15/2020» and no longer', '2019-11-01/2020-02-15']
  ],
  ['cut it 3/4 to 5/8 inch', 'odds went 3/1-5/1', 'between 13/4-14/5']
)
