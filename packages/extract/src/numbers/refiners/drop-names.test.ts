import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'numbers and names',
  [
    ['At Acme «10,000» people work.', {value: 10_000}],
    ['We wrote to the EPA. «Forty-one» of us signed.', {value: 41}],
    ['There’s «12» in the shed.', {value: 12}],
    ['Raised «40» sheep there.', {value: 40}],
    ['The count was as follows--«204» ayes.', {value: 204}],
    ['In this case «three» judges sat.', {value: 3, of: 'judges'}],
    ['We planted «777» trees.', {value: 777, of: 'trees'}],
    ['They closed «42» shops on Main Street.', {value: 42}],
    ['The hall holds «911» people.', {value: 911}],
    ['In Texas, say, «40», these days.', {value: 40}],
    ['A «503»-page book.', {value: 503}],
    ['Five friends came. «Three» Danes left.', {value: 3}],
    ['She sat in the «42nd» row.', {kind: 'ordinal', value: 42}],
    ['At least «2.5» of it went.', {value: 2.5}]
  ],
  [
    'We use Postgres 9.6 and Ruby 3.2.',
    'Highway 61 is long.',
    'Reason two. It rains. Myth three: it snows.',
    'Ocean’s Eleven',
    'She wrote The Mare Who Came Twice.',
    'step two, phase 3, version 4',
    'H. Res. 77 and H. Rept. 12 were read.',
    'We ate at Five Guys and sang songs by Twenty One Pilots.',
    'They lived near Three Mile Island for long.',
    'She led the Gang of Five for years.',
    'Turn left on 42nd Street.',
    'It was quick in Go 1.4, or 1.5, or so.',
    'The link leads to a 404 and then a 503.',
    'We log all 502 errors.',
    'It has 5.1 surround sound.',
    'He learned to fly a 757.',
    'They parked the old 777 jets.',
    'She lives at 42 Elm Street.',
    'Send it to 16-18 Harbour Road.',
    'It was a 911 call.',
    'I put it all in my 401k, or was it a 403(b)?',
    'The old 1099 form is gone.',
    'The ASX/NZX 200 closed flat.',
    'It runs on Ubuntu, say, 22, these days.',
    'They moved to Fedora, for example, 38, last spring.'
  ]
)
