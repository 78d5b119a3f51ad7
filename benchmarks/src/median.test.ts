import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {median, quantile} from './median.js'

describe('median', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10]
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  it('leaves the list as it was', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('refuses an empty list', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('quantile', () => {
  it.each([
    [0, 1],
    [0.25, 2],
    [0.5, 3],
    [0.875, 4.5],
    [1, 5]
  ])('%d of 1 to 5 is %d', (share, expected) => {
    expect(quantile([5, 4, 3, 2, 1], share)).toBe(expected)
  })

  it('lies between the least and the greatest value', () => {
    const list = fc.array(fc.integer({min: -1e6, max: 1e6}), {minLength: 1})
    fc.assert(
      fc.property(list, fc.double({min: 0, max: 1, noNaN: true}), (values, share) => {
        const found = quantile(values, share)
        expect(found).toBeGreaterThanOrEqual(Math.min(...values))
        expect(found).toBeLessThanOrEqual(Math.max(...values))
      })
    )
  })
})
