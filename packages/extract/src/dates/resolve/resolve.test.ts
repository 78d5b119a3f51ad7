import {expect, it} from 'vitest'
import {findDates} from '../index.js'

const valueOf = (text: string, reference?: string): unknown =>
  findDates(text, {reference}).map(({value, low, high, grain}) => [value, low, high, grain])[0]

it.each([
  ['the shop closed on October 7th', ['XXXX-10-07', null, null, 'day']],
  ['the shop closed in October', ['XXXX-10', null, null, 'month']],
  ['the shop closed two years ago', [null, null, null, 'year']],
  ['the shop closed on Tuesday', ['XXXX-WXX-2', null, null, 'day']],
  ['the shop closed at 3 p.m.', ['T15:00', null, null, 'hour']],
  ['the shop closed at the end of October', ['XXXX-10', null, null, 'month']],
  ['the shop closed in Q3', ['XXXX-35', null, null, 'quarter']],
  ['the shop closed last summer', ['XXXX-22', null, null, 'season']],
  ['the shop closed for Christmas', ['XXXX-12-25', null, null, 'day']],
  ['the shop closed in 1999', ['1999', '1999-01-01', '1999-12-31', 'year']]
])('says no more than the words without a reference: %s', (text, expected) => {
  expect(valueOf(text)).toEqual(expected)
})

it.each([
  ['they met on October 7th', '2022-10-07'],
  ['they met on July 7th', '2023-07-07'],
  ['they will meet on July 7th', '2024-07-07'],
  ['they will meet on October 7th', '2023-10-07'],
  ['the dinner is in Porto on October 7th', '2023-10-07'],
  ['the October 7th rules are strict', '2022-10-07'],
  ['we will play on October 7th, so come by. And on the night of October 9th', '2023-10-07'],
  ['nine boats by sea on July 7th?', '2024-07-07'],
  ['can you bring nine boats on July 7th', '2024-07-07'],
  ['did you bring nine boats on July 7th?', '2023-07-07'],
  ['it snowed on February 29th', '2020-02-29']
])('chooses the year that the clause looks to: %s', (text, value) => {
  expect(valueOf(text, '2023-08-09')).toEqual([value, value, value, 'day'])
})

it('resolves a date without a cue like the one before', () => {
  const dates = findDates('Come and join us on November 2nd. Then Porto, November 5th.', {
    reference: '2023-08-09'
  })
  expect(dates.map(({value}) => value)).toEqual(['2023-11-02', '2023-11-05'])
})

it('counts hours from the time of the reference', () => {
  expect(valueOf('the rain began two hours ago', '2023-08-09T01:15')).toEqual([
    '2023-08-08T23:15',
    '2023-08-08',
    '2023-08-08',
    'hour'
  ])
  expect(valueOf('the rain began two hours ago', '2023-08-09')).toEqual([null, null, null, 'hour'])
})

it('leaves years that four digits cannot write unresolved', () => {
  expect(valueOf('it died out 500 centuries ago', '2023-08-09')).toEqual([null, null, null, 'century'])
})
