import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'ordinals',
  [
    ['The show is in its «third» season.', {kind: 'ordinal', value: 3, of: 'season'}],
    ['It is the «third» and final round.', {value: 3, of: 'round'}],
    ['My horse came in «fourth».', {value: 4, of: null}],
    ['She lives on the «42nd» floor.', {kind: 'ordinal', value: 42, of: 'floor'}],
    ['It was my «second» book about bees.', {value: 2, of: 'book'}],
    ['This is their «twenty-first» album.', {value: 21, of: 'album'}],
    ['The «one hundred eleventh» visitor won.', {value: 111}]
  ],
  [
    'Wait a second, please.',
    'First of all, thanks.',
    'The second one is worse.',
    'A third-party tool.',
    'At first sight.'
  ]
)
