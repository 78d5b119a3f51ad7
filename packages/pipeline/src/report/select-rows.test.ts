import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {selectRows} from './select-rows.js'

const identity = (value: number): number => value

test('the rows of most weight stay, in their order', () => {
  expect(selectRows([1, 5, 2, 4, 3], 3, identity)).toEqual([5, 4, 3])
  expect(selectRows([1, 2], 3, identity)).toEqual([1, 2])
})

test('of equal weight the earlier ones stay', () => {
  expect(selectRows(['a', 'b', 'c'], 2, () => 1)).toEqual(['a', 'b'])
})

test('no row left out weighs more than one that stays', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(12), (rows, most) => {
      const kept = selectRows(rows, most, identity)
      expect(kept.length).toBe(Math.min(rows.length, most))
      const best = rows.toSorted((a, b) => b - a).slice(0, most)
      expect(kept.toSorted((a, b) => b - a)).toEqual(best)
    })
  )
})
