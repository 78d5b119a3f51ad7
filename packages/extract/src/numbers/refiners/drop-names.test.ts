import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'numbers and names',
  [
    ['At Acme «10,000» people work.', {value: 10_000}],
    ['We wrote to the EPA. «Forty-one» of us signed.', {value: 41}],
    ['There’s «12» in the shed.', {value: 12}],
    ['Raised «40» sheep there.', {value: 40}],
    ['The count was as follows--«204» ayes.', {value: 204}],
    ['In this case «three» judges sat.', {value: 3, of: 'judges'}]
  ],
  [
    'We use Postgres 9.6 and Ruby 3.2.',
    'Highway 61 is long.',
    'Reason two. It rains. Myth three: it snows.',
    'Ocean’s Eleven',
    'She wrote The Mare Who Came Twice.',
    'step two, phase 3, version 4',
    'H. Res. 77 and H. Rept. 12 were read.'
  ]
)
