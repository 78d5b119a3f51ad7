import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'one of a unit',
  [
    ['The roof takes «a month or two» to dry.', {kind: 'duration', low: 1, high: 2, unit: 'mo'}],
    ['It is «a minute and forty-five seconds» long.', {value: 105, unit: 's'}],
    ['The ferry was late by «a week».', {kind: 'duration', value: 1, unit: 'wk'}],
    ['It grew for «a month and a half».', {value: 1.5, unit: 'mo'}],
    ['They argued for «a decade» about it.', {value: 10, unit: 'a'}],
    ['They lived abroad for «half a century».', {value: 50, unit: 'a'}],
    ['That was «a whole quarter-century» of songs.', {value: 25, unit: 'a'}],
    ['We talked for «half an hour».', {value: 0.5, unit: 'h'}],
    ['You get an answer within «a minute».', {value: 1, unit: 'min', bound: 'atMost'}],
    ['It is «a kilometer and a half» to the mill.', {value: 1.5, unit: 'km'}],
    ['The snow lay «a meter» deep.', {kind: 'measure', value: 1, unit: 'm'}],
    ['Within the «last hour» two boats came in.', {value: 1, unit: 'h'}],
    ['I spent the «last year and a half» at sea.', {kind: 'duration', value: 1.5, unit: 'a'}],
    ['It ran over the «past decade and a quarter».', {value: 12.5, unit: 'a'}],
    ['Over the past «couple of weeks» it changed.', {value: 2, unit: 'wk', bound: 'about'}]
  ],
  [
    'We called it a day.',
    'Wait a minute, give me a second.',
    'What a day!',
    'I will be back in a second.',
    'In this day and age you call once a week.',
    'Nobody will put a year on it.',
    'Read it off a meter, then call.',
    'It was a good day for a foot race.',
    'She has a day job.'
  ]
)
