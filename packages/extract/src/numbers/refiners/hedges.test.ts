import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'hedges',
  [
    ['I think the bill was «$300 million».', {hedged: true, hedge: 'I think'}],
    ['There were «180» or something.', {hedged: true, hedge: 'or something'}],
    ['Probably «five» people know.', {hedged: true, hedge: 'Probably'}],
    ['It was «40» pages, I guess.', {hedged: true, hedge: 'I guess'}],
    [
      'It has «12» rooms; I believe that is the figure.',
      {hedged: true, hedge: 'I believe that is the figure'}
    ],
    ['I think so. It has «12» rooms.', {hedged: false, hedge: null}],
    ['It has «12» rooms and I think they are nice.', {hedged: false}]
  ],
  ['I think so.', 'maybe', 'I believe you.']
)
