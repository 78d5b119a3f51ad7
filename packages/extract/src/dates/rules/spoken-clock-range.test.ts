import {checkCases} from '../cases.test.kit.js'

checkCases(
  'time/clock-range',
  [
    ['we play from «three thirty to four fifteen» in the barn', {value: null, low: 'T03:30', high: 'T04:15'}],
    ['open between «nine thirty and five» on most days', {value: null, low: 'T09:30', high: 'T17:00'}],
    ['from «eleven thirty to one thirty p.m.» nobody answers', {value: null, low: 'T11:30', high: 'T13:30'}]
  ],
  ['from three thirty to four thirty people', 'three thirty to four', 'from two fifty to five fifty dollars']
)
