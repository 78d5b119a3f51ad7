import {describe, expect, it} from 'vitest'
import {addTallies, qualityOf, share, tallyOf} from './tally.js'

describe('qualityOf', () => {
  it('is the harmonic mean of precision and recall', () => {
    expect(qualityOf(2, 4, 4)).toEqual({precision: 0.5, recall: 0.5, f1: 0.5})
    expect(qualityOf(1, 1, 3)).toEqual({precision: 1, recall: 1 / 3, f1: 0.5})
  })

  it('is null where there is nothing to judge', () => {
    expect(qualityOf(0, 0, 0)).toEqual({precision: null, recall: null, f1: null})
    expect(qualityOf(0, 0, 2)).toEqual({precision: null, recall: 0, f1: 0})
    expect(share(0, 0)).toBeNull()
  })
})

describe('addTallies', () => {
  it('adds name by name', () => {
    expect(addTallies([{right: 1}, {right: 2, wanted: 3}])).toEqual(tallyOf({right: 3, wanted: 3}))
    expect(addTallies([])).toEqual(tallyOf({}))
  })
})
