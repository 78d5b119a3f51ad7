import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/numeric-month-day',
  [
    ['the rent was due on «5/12»', '2023-05-12'],
    ['we shipped it before «8/1»', '2023-08-01'],
    ['see you «4/25 at 16h00»', '2024-04-25T16:00'],
    ['hand it in by «8/31»', '2023-08-31']
  ],
  ['a waltz in 3/4 time', 'open 24/7', 'we won 5/12 of the seats']
)
