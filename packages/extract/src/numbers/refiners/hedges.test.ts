import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'hedges',
  [
    ['I think the roof was «$70,000».', {hedged: true, hedge: 'I think'}],
    ['It had «64» keys or something.', {hedged: true, hedge: 'or something'}],
    ['Probably «five» people know.', {hedged: true, hedge: 'Probably'}],
    ['It was «40» pages, I guess.', {hedged: true, hedge: 'I guess'}],
    [
      'It has «12» rooms; I believe that was the number.',
      {hedged: true, hedge: 'I believe that was the number'}
    ],
    ['It ran «ten years», probably at least ten more.', {hedged: false}],
    ['It was, what, «ten years» of work.', {hedged: true, hedge: 'what'}],
    ['I know what «ten years» of work is.', {hedged: false}],
    ['Maybe ten of them come when «two» ask.', {hedged: false}],
    ['Maybe ten boats and «twelve» carts come.', {hedged: true}],
    ['I think it had a door, and the roof cost «600».', {hedged: false}],
    ['I think so. It has «12» rooms.', {hedged: false, hedge: null}],
    ['It has «12» rooms and I think they are nice.', {hedged: false}]
  ],
  ['I think so.', 'maybe', 'I believe you.']
)
