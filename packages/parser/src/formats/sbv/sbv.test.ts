import {expect, test} from 'vitest'
import {parse} from '../../index.js'
import {outline} from '../../transcript.test.support.js'

test('reads SBV captions', () => {
  const tree = parse(
    '0:00:01.000,0:00:02.500\nWe sell salt\nand rope.\n\n0:00:03.000,0:00:04.000\n>> How much?\n\n1:00:05.000,1:00:06.000\n\n1:00:07.000,1:00:08.000\n[MUSIC]'
  )
  expect(tree.format).toBe('sbv')
  expect(outline(tree)).toEqual([
    '? «» @1000',
    '  @1000 We sell salt\nand rope.',
    '? «» @3000',
    '  @3000 How much?',
    '  @3607000 {music}'
  ])
})

test('keeps what stands above the first timing', () => {
  expect(outline(parse('Salt and rope\n\n0:00:01.000,0:00:02.000\nSo.', {format: 'sbv'}))[0]).toBe(
    'note stray: Salt and rope'
  )
})

test('reads `[br]` as a break, and no cut timing as words', () => {
  const source = '0:00:01.000,0:00:02.000\nSalt[br]and rope.\n\n0:00:02.000,0:0'
  expect(outline(parse(source))).toEqual([
    '? «» @1000',
    '  @1000 Salt\nand rope.',
    'note stray: 0:00:02.000,0:0'
  ])
})
