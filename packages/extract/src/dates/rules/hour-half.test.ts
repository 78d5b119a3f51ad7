import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/hour-half',
  [
    ['the train is due at «1130 p.m.», they say', 'T23:30'],
    ['we ate at «730 in the evening»', 'T19:30'],
    ['the shop opens at «6 pm»', 'T18:00'],
    ['until «six p.m.» we wait', 'T18:00'],
    ['we left at «6pm».', 'T18:00'],
    ['at «eleven twenty p m» it rang', 'T23:20'],
    ['she wakes at «4 in the morning»', 'T04:00']
  ],
  ['I am one', '6 people', 'a 5 amp fuse']
)
