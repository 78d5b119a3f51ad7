import {expect, it} from 'vitest'
import {findDates} from '../index.js'

const read = (text: string, reference: string): unknown =>
  findDates(text, {reference}).map(({value, low, high, grain}) => [value, low, high, grain])[0]

it.each([
  ['we sail tomorrow morning', '2023-08-10T00:00', '2023-08-10T12:00'],
  ['the band plays tonight', '2023-08-09T18:00', '2023-08-10T00:00'],
  ['it rang late last night', '2023-08-08T21:00', '2023-08-09T00:00'],
  ['the ferry left on Tuesday early in the morning', '2023-08-08T00:00', '2023-08-08T09:00'],
  ['we will dine on the evening of May 3rd', '2024-05-03T18:00', '2024-05-04T00:00'],
  ['they met on Christmas in the afternoon', '2022-12-25T12:00', '2022-12-25T19:00']
])('tells the hours of %s', (text, low, high) => {
  expect(read(text, '2023-08-09T10:20')).toEqual([null, low, high, 'hour'])
})

it.each(['we sail tomorrow morning', 'we sail tomorrow, and morning mist will rise'])(
  'keeps the day of %s without a time to ask from, or without a part',
  (text) => {
    const asked = text.includes('mist') ? '2023-08-09T10:20' : '2023-08-09'
    expect(read(text, asked)).toEqual(['2023-08-10', '2023-08-10', '2023-08-10', 'day'])
  }
)

it('takes the night of a holiday’s name for the whole day', () => {
  expect(read('they pray on the Night of Power 2017', '2023-08-09T10:20')).toEqual([
    '2017-06-22',
    '2017-06-22',
    '2017-06-22',
    'day'
  ])
})

it('lets a time of day say more than a part of it', () => {
  expect(read('see you tomorrow evening at 8', '2023-08-09T10:20')).toEqual([
    '2023-08-10T20:00',
    '2023-08-10',
    '2023-08-10',
    'hour'
  ])
})
