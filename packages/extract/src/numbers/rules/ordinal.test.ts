import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'ordinals',
  [
    ['The fair is in its «sixth» edition.', {kind: 'ordinal', value: 6, of: 'edition'}],
    ['It is the «fifth» and last round.', {value: 5, of: 'round'}],
    ['Ours is the «third» stop.', {value: 3, of: 'stop'}],
    ['My horse came in «fourth».', {value: 4, of: null}],
    ['She lives on the «42nd» floor.', {kind: 'ordinal', value: 42, of: 'floor'}],
    ['The «first» lasted twelve rounds.', {value: 1, of: null}],
    ['The «second» failed, and we left.', {value: 2, of: null}],
    ['Is the «third» boat ready?', {value: 3, of: 'boat'}],
    ['It was my «second» shed for bees.', {value: 2, of: 'shed'}],
    ['This is their «twenty-first» album.', {value: 21, of: 'album'}],
    ['The «one hundred eleventh» visitor won.', {value: 111}],
    ['Our mare finished «second».', {value: 2}],
    ['«Fifth» graders built the kiln.', {value: 5, of: 'graders'}],
    ['It is the «thirtyfirst» boat.', {value: 31}],
    ['Our «first» show sold out.', {value: 1, of: 'show'}],
    ['That win was her «forty-second».', {kind: 'ordinal', value: 42}],
    ['They play a «forty-second» clip.', {kind: 'duration', value: 40, unit: 's'}]
  ],
  [
    'In the first few days.',
    'Wait a second, please.',
    'First of all, thanks.',
    'A fifth when we left, a sixth before that.',
    'The second one is worse.',
    'A third-party tool.',
    'At first sight.'
  ]
)
