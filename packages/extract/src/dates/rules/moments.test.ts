import {expect, it} from 'vitest'
import {findDates} from '../index.js'

it.each([
  ['last 4 minutes', '2023-08-09T00:01', '2023-08-09T00:05', 'minute'],
  ['next two hours', '2023-08-09T01:00', '2023-08-09T03:00', 'hour'],
  ['past ten hours', '2023-08-08T14:00', '2023-08-09T00:00', 'hour'],
  ['next 20 seconds', '2023-08-09T00:05:01', '2023-08-09T00:05:21', 'second']
])('finds %s', (text, low, high, grain) => {
  expect(findDates(text, {reference: '2023-08-09T00:05'})).toEqual([
    expect.objectContaining({start: 0, end: text.length, rule: 'date/moments', value: null, low, high, grain})
  ])
})

it.each(['it rained for the last 4 minutes', 'next two hours of rain', 'last 4 minute mile'])(
  'ignores %s',
  (text) => {
    expect(findDates(text, {reference: '2023-08-09T00:05'})).toEqual([])
  }
)
