import {describe, expect, it} from 'vitest'
import {overlaps, sharedPart} from './placed.js'

describe('sharedPart', () => {
  it.each([
    ['equal places', [0, 10], [0, 10], 1],
    ['one within the other', [0, 10], [2, 4], 1],
    ['places that overlap', [0, 10], [6, 14], 0.5],
    ['neighbours', [0, 10], [10, 20], 0],
    ['places apart', [0, 10], [12, 14], 0]
  ] as const)('measures %s by the shorter', (_name, [start, end], [from, to], part) => {
    const [a, b] = [
      {start, end},
      {start: from, end: to}
    ]
    expect(sharedPart(a, b)).toBe(part)
    expect(sharedPart(b, a)).toBe(part)
    expect(overlaps(a, b)).toBe(part > 0)
  })
})
