import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/turn-unit',
  [
    ['see you «next week»', {value: '2023-W33', low: '2023-08-14', high: '2023-08-20', grain: 'week'}],
    ['we hire two people for the «next quarter»', '2023-36'],
    ['prices fell «last year»', '2022'],
    ['we sold it in 2016; the «previous year» it rained', '2015'],
    ['«this month» we rest', '2023-08'],
    ['in the «last century» ships had sails', '19XX'],
    ['we meet «next weekend»', '2023-08-19/2023-08-20']
  ],
  [
    'over the last year it grew',
    'in the past year',
    'the very next week we left',
    'this yearly rite',
    "the week's paper"
  ]
)
