import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/weekdays-from-now',
  [
    ['the trial begins «three Fridays from now»', {value: '2023-08-25', relative: true}],
    ['it rained «two Mondays ago»', '2023-07-31'],
    ['we will vote «2 Tuesdays from now»', '2023-08-22']
  ],
  ['three Fridays a month', 'two mondays and a sunday', 'five Tuesdays from hell']
)
