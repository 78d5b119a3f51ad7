import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'numbers and names',
  [
    ['At Acme «10,000» people work.', {value: 10_000}],
    ['The IRS. «Fifty-seven» of us signed.', {value: 57}],
    ['Raised «40» sheep there.', {value: 40}],
    ['In this case «three» judges sat.', {value: 3, of: 'judges'}]
  ],
  [
    'We run Kubernetes 1.28 and Python 3.11.',
    'Route 66 is long.',
    'Ocean’s Eleven',
    'step two, phase 3, version 4'
  ]
)
