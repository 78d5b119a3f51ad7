import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/season-year',
  [
    ['in the «summer of 2019» we sailed', {value: '2019-22', grain: 'season'}],
    ['«spring 2020» was quiet', '2020-21'],
    ['it was the «winter of oh six»', '2006-24'],
    ['the «fall of last year»', {value: '2022-23', relative: true}]
  ],
  ['the fall of Rome', 'spring into action', 'summer camp']
)

checkCases(
  'date/turn-season',
  [
    ['we met «last summer»', '2022-22'],
    ['«this fall» we move', '2023-23'],
    ['it opens «next spring»', '2024-21']
  ],
  ['the last fall of snow', 'this spring-loaded door', 'the next fallback']
)
