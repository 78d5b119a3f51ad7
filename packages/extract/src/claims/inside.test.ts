import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {idsInside} from './inside.js'

describe('idsInside', () => {
  const span = fc.tuple(fc.nat(50), fc.nat(9)).map(([start, length]) => ({start, end: start + length + 1}))

  it('finds what lies inside, in order', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, outer) => {
        const records = spans
          .toSorted((a, b) => a.start - b.start)
          .map(({start, end}, index) => ({start, end, id: String(index)}))
        const expected = records.filter(({start, end}) => start >= outer.start && end <= outer.end)
        expect(idsInside(records, outer)).toEqual(expected.map(({id}) => id))
      })
    )
  })
})
