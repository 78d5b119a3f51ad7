import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'one of a unit',
  [
    ['The ferry was late by «a week».', {kind: 'duration', value: 1, unit: 'wk'}],
    ['It grew for «a year and a half».', {value: 1.5, unit: 'a'}],
    ['They argued for «a decade» about it.', {value: 10, unit: 'a'}],
    ['I spent «half a decade» up north.', {value: 5, unit: 'a'}],
    ['That was «a full quarter-century» of songs.', {value: 25, unit: 'a'}],
    ['We talked for «half an hour».', {value: 0.5, unit: 'h'}],
    ['You get an answer within «a minute».', {value: 1, unit: 'min', bound: 'atMost'}],
    ['It is «a mile and a half» to the mill.', {value: 1.5, unit: '[mi_i]'}],
    ['Within the «last hour» two boats came in.', {value: 1, unit: 'h'}],
    ['Over the past «couple of years» it changed.', {value: 2, unit: 'a', bound: 'about'}]
  ],
  [
    'Wait a minute, give me a second.',
    'What a day!',
    'I will be back in a second.',
    'In this day and age you call once a week.',
    'It was a good day for a foot race.',
    'She has a day job.'
  ]
)
