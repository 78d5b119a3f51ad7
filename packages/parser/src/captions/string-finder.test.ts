import {array, assert, integer, property, string} from 'fast-check'
import {expect, test} from 'vitest'
import {stringFinder} from './string-finder.js'

test('finds the next of its strings, whatever was asked before', () => {
  assert(
    property(string({unit: 'grapheme-ascii'}), array(integer({min: 0, max: 12})), (value, offsets) => {
      const next = stringFinder(value, ['a', '<', ':'])
      for (const from of offsets) {
        const at = value.slice(from).search(/[a<:]/)
        expect(next(from)).toBe(at < 0 ? Number.POSITIVE_INFINITY : from + at)
      }
    })
  )
})
