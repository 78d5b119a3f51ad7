import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/week-number',
  [
    ['deliveries of «week 27 of last year» were late', '2022-W27'],
    ['we meet again in «week 3 of 2027»', {value: '2027-W03', relative: false, grain: 'week'}],
    ['she is away in calendar «week 35»', '2023-W35']
  ],
  ['in week 3 of the course', 'a week 5 people want', 'the week 7-eleven opened']
)
