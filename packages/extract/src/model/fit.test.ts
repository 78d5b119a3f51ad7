import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {descend} from './descend.js'
import {fit} from './fit.js'
import type {Example} from './fit.js'

describe('descend', () => {
  it('finds the lowest point of a bowl, however long it is', () => {
    const target = [3, -2, 0.5]
    const steepness = [1, 100, 0.01]
    const found = descend(new Float64Array(3), (at, gradient) => {
      let value = 0
      for (const [index, aim] of target.entries()) {
        const off = at[index]! - aim
        gradient[index] = 2 * steepness[index]! * off
        value += steepness[index]! * off * off
      }
      return value
    })
    for (const [index, aim] of target.entries()) expect(found[index]).toBeCloseTo(aim, 2)
  })

  it('stays where nothing pulls', () => {
    expect([...descend(Float64Array.of(4, 5), () => 0)]).toEqual([4, 5])
  })
})

const example = (index: number, grade: number, group = 0): Example => ({
  indexes: Int32Array.of(index),
  values: Float64Array.of(1),
  grade,
  weight: 1,
  group
})
const priorOf = (start: number[], strength: number) => ({
  start: Float64Array.from(start),
  strength: new Float64Array(start.length).fill(strength)
})

/** The weight of the first feature. */
function firstOf(examples: Example[], strength: number): number {
  return fit(examples, 1, priorOf([0, 0], strength)).weights[0] ?? 0
}

/** Sixty examples: of the first feature most are claims, of the second few; these stand in a document. */
function mostAndFew(group: number): Example[] {
  return Array.from({length: 60}, (_, index) => {
    const most = index % 2 === 0
    return example(most ? 0 : 1, (index % 3 === 0) === most ? 0 : 1, most ? 0 : group)
  })
}

describe('fit', () => {
  it('moves weights towards what the labels say', () => {
    const examples = Array.from({length: 20}, () => [example(0, 1), example(1, 0)]).flat()
    const [yes = 0, no = 0] = fit(examples, 1, priorOf([0, 0], 1)).weights
    expect(yes).toBeGreaterThan(0.5)
    expect(no).toBeLessThan(-0.5)
  })

  it('leaves a weight at its start where nothing speaks against it', () => {
    expect([...fit([], 1, priorOf([0.4, -0.4], 10)).weights]).toEqual([0.4, -0.4])
  })

  it('gives more way to more labels, and less the stronger the start is held', () => {
    const few = [example(0, 1), example(1, 0)]
    const many = Array.from({length: 10}, () => few).flat()
    expect(firstOf(many, 5)).toBeGreaterThan(firstOf(few, 5))
    expect(firstOf(many, 50)).toBeLessThan(firstOf(many, 5))
  })

  it('learns nothing of a feature that only tells documents apart', () => {
    const [first = 1] = fit(mostAndFew(1), 2, priorOf([0, 0], 5)).weights
    const [alone = 0] = fit(mostAndFew(0), 1, priorOf([0, 0], 5)).weights
    expect(Math.abs(first)).toBeLessThan(alone)
  })

  it('gives the same bytes for the same labels', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2), fc.double({min: 0, max: 1, noNaN: true})), {maxLength: 20}),
        (labels) => {
          const examples = labels.map(([index, grade]) => example(index, grade))
          const prior = priorOf([0.1, 0, -0.1], 1)
          const found = fit(examples, 1, prior)
          expect(found).toEqual(fit(examples, 1, prior))
          expect([...found.weights].every(Number.isFinite)).toBe(true)
        }
      ),
      {numRuns: 50}
    )
  })
})
