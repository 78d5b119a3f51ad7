import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'bounds',
  [
    ['At least «three weeks» passed.', {bound: 'atLeast'}],
    ['That is north of «700» pages.', {bound: 'atLeast'}],
    ['More than «a million» readers wrote.', {bound: 'atLeast'}],
    ['It holds up to «80» guests.', {bound: 'atMost'}],
    ['No more than «three» tries.', {bound: 'atMost'}],
    ['I have never seen more than «four» owls.', {bound: 'atMost'}],
    ['It hasn’t cost less than «$20» since.', {bound: 'atLeast'}],
    ['Not less than «50» chairs.', {bound: 'atLeast'}],
    ['Roughly «40» boats lay there.', {bound: 'about'}],
    ['There were, like, «eleven» boats.', {bound: 'about'}],
    ['I counted «20» or so.', {bound: 'about'}],
    ['It takes «30 minutes» or more.', {bound: 'atLeast'}],
    ['That cost us most of «a year».', {bound: 'about'}],
    ['Prices rose 9%, over «six years».', {bound: 'exact'}],
    ['He waited over «six years».', {bound: 'atLeast'}],
    ['Over «20 years» of work went into it.', {bound: 'atLeast'}],
    ['We bought «12» lamps.', {bound: 'exact'}],
    ['I like «three» of them.', {bound: 'exact'}],
    ['Good. Like, «40» of them came.', {bound: 'exact'}],
    ['Bills were as high as «$3,000».', {bound: 'atMost'}],
    ['It takes as few as «three» people.', {bound: 'atLeast'}],
    ['There is not like «one» big lake.', {bound: 'exact'}],
    ['Over «a decade».', {bound: 'atLeast'}],
    ['It lasted «a year» and change.', {bound: 'atLeast'}],
    ['We fed «a hundred» or so people.', {of: 'people', bound: 'about'}],
    ['It is at 3x now, roughly «40» more.', {bound: 'about'}],
    ['It is at «3x» now, roughly 40 more.', {bound: 'exact'}],
    ['It answers in a sub-«10 ms» window.', {bound: 'atMost'}],
    ['Ask only if it is > «30».', {bound: 'atLeast'}],
    ['Ask only if it is ≤ «30».', {bound: 'atMost'}],
    ['It was greater than or equal to «16».', {bound: 'atLeast'}]
  ],
  ['about it', 'over and out', 'at least']
)
