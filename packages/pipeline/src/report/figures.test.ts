import {expect, test} from 'vitest'
import {clock, counted, grouped, percent, valueOrRange} from './figures.js'

test.each([
  [0, '0:00:00'],
  [999, '0:00:00'],
  [61_000, '0:01:01'],
  [3_723_000, '1:02:03'],
  [360_000_000, '100:00:00'],
  [null, '']
])('%j ms', (ms, text) => {
  expect(clock(ms)).toBe(text)
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-1234567.25, '-1,234,567.25'],
  [0.5, '0.5'],
  [2 / 3, '0.666667'],
  [1e21, '1e+21'],
  [1e-7, '1e-7']
])('%j', (value, text) => {
  expect(grouped(value)).toBe(text)
})

test.each([
  [{value: 40, low: null, high: null, bound: 'exact'}, '40'],
  [{value: 12500, low: null, high: null, bound: 'about'}, 'about 12,500'],
  [{value: 40, low: null, high: null, bound: 'atLeast'}, 'at least 40'],
  [{value: null, low: 4, high: 5, bound: 'exact'}, '4–5'],
  [{value: null, low: 24, high: null, bound: 'exact'}, '24 or more'],
  [{value: null, low: null, high: 1000, bound: 'exact'}, '1,000 or less'],
  [{value: null, low: 3, high: 3, bound: 'exact'}, '3'],
  [{value: null, low: null, high: null, bound: 'exact'}, '']
])('%j', (range, text) => {
  expect(valueOrRange(range)).toBe(text)
})

test('counts agree with their noun', () => {
  expect([counted(0, 'turn'), counted(1, 'turn'), counted(1200, 'turn')]).toEqual([
    '0 turns',
    '1 turn',
    '1,200 turns'
  ])
  expect(percent(0.125)).toBe('13%')
})
