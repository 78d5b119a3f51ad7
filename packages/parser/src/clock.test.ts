import {expect, test} from 'vitest'
import {clockAt} from './clock.js'

test.each([
  ['0:42', 42_000],
  ['1:02:03', 3_723_000],
  ['75:10', 4_510_000],
  ['(29:54)', 1_794_000],
  ['[00:01:02.5]', 62_500],
  ['\\[25:50\\]', 1_550_000],
  ['00:02:32:', 152_000],
  // More than three digits are no fraction of a second; the time is read without them.
  ['1:02.1234', 62_000],
  ['1:02,5', 62_500],
  ['1:02:03.5:4', 3_723_000],
  ['\\12:30]', 750_000]
])('reads %s', (text, startMs) => {
  expect(clockAt(text, 0)).toMatchObject({start: 0, startMs})
})

test.each([
  '8:00 PM',
  '8:30 a.m.',
  '5:9',
  '1:75',
  '00:61:00',
  '(29:54',
  '[12]',
  'x',
  '',
  '12:34:56:78',
  '1:02:3',
  '1:02:034',
  '1234:05'
])('leaves %s', (text) => {
  expect(clockAt(text, 0)).toBeUndefined()
})
