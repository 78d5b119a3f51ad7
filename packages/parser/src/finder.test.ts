import {expect, test} from 'vitest'
import {characterFinder, finderOf} from './finder.js'

const value = 'a:b (c) d [e] f: g'
test('both finders find what stands at or after an offset, in whatever order one asks', () => {
  const byPattern = finderOf(value, /[:([]/g)
  const byCharacters = characterFinder(value, ':([')
  for (const from of [0, 1, 2, 5, 10, 11, 15, 16, 18, 3, 0, 12, 1]) {
    const at = value.split('').findIndex((character, index) => index >= from && ':(['.includes(character))
    const expected = at < 0 ? Number.POSITIVE_INFINITY : at
    expect(byPattern(from)).toBe(expected)
    expect(byCharacters(from)).toBe(expected)
  }
})
