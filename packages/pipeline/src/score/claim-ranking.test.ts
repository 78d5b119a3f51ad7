import {describe, expect, it} from 'vitest'
import {rankClaims} from './claim-ranking.js'

/** Places of ten characters, of which the first and the third are claims. */
const labels = [
  {start: 0, end: 10, priority: 1},
  {start: 20, end: 30, priority: 2}
]

function row(start: number, score: number, end = start + 10): {start: number; end: number; score: number} {
  return {start, end, score}
}

describe('rankClaims', () => {
  it('is perfect where the claims come first and the rest is left out', () => {
    const all = {asked: 1, first: 1, top: 1, precision: 1, recall: 1, f1: 1}
    expect(rankClaims([row(40, 0.2), row(0, 0.9), row(20, 0.5)], labels)).toEqual(all)
  })

  it('takes off for what comes before a claim', () => {
    expect(rankClaims([row(20, 0.9), row(40, 0.8), row(0, 0.7)], labels)).toEqual({
      asked: (1 + 2 / 3) / 2,
      first: 1 / 3,
      top: 1 / 2,
      precision: 2 / 3,
      recall: 1,
      f1: 0.8
    })
  })

  it('takes off for a claim without a row', () => {
    expect(rankClaims([row(0, 0.9)], labels)).toEqual({
      asked: 0.5,
      first: 1,
      top: 1,
      precision: 1,
      recall: 0.5,
      f1: 2 / 3
    })
  })

  it('finds a claim once, by half of the shorter span', () => {
    expect(rankClaims([row(0, 0.9, 5), row(5, 0.8, 10), row(14, 0.7, 24)], labels)).toMatchObject({
      asked: 0.5,
      precision: 2 / 3
    })
    expect(rankClaims([row(15, 0.9)], labels)).toMatchObject({asked: 0.5, precision: 1, recall: 0.5})
  })

  it('neither asks for the third priority nor punishes it among the rows', () => {
    const soft = [...labels, {start: 40, end: 50, priority: 3}]
    expect(rankClaims([row(0, 0.9), row(20, 0.8), row(40, 0.7)], soft)).toMatchObject({
      asked: 1,
      top: 1,
      precision: 1,
      recall: 1
    })
  })

  it('keeps rows of .5 and more, equal scores in the order of the text', () => {
    expect(rankClaims([row(20, 0.49), row(0, 0.49)], labels)).toEqual({
      asked: 1,
      first: 1,
      top: 1,
      precision: null,
      recall: 0,
      f1: 0
    })
  })

  it('is null where there is nothing to judge', () => {
    const nothing = {asked: null, first: null, top: null, precision: null, recall: null, f1: null}
    expect(rankClaims([], [])).toEqual(nothing)
    expect(rankClaims([row(0, 0.9)], [{start: 0, end: 10, priority: 3}])).toEqual({
      ...nothing,
      top: 1,
      precision: 1,
      f1: 0
    })
  })
})
