import {describe, expect, it} from 'vitest'
import {splitSentences} from '../sentences/index.js'
import {scoreClaims} from './index.js'

/** The least time of some runs, in milliseconds. */
function least(run: () => unknown): number {
  let best = Infinity
  for (let round = 0; round < 4; round++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Eight times the input may take up to 24 times as long; quadratic work takes 64 times as long. */
const tolerance = 24

describe('time grows with the length of the input', () => {
  it.each([
    ['stops', '. '],
    ['stops without spaces', '.'],
    ['spaced stops', ' . a'],
    ['spaces and stops', '    .'],
    ['line endings', ' \n'],
    ['dashes', 'a- '],
    ['initials', 'U.S. '],
    ['quotes', '“a.” "b" '],
    ['items', '1. a 2. b '],
    ['items without a stop', '• a '],
    ['short lines', 'a b\n']
  ])('splitting %s', (_, unit) => {
    const once = least(() => splitSentences(unit.repeat(10_000)))
    const more = least(() => splitSentences(unit.repeat(80_000)))
    expect(more).toBeLessThan(once * tolerance + 5)
  })

  it.each([
    ['one sentence without end', 'the mill was sold and they left '],
    ['commas', 'the mill , '],
    ['quotation marks', 'he said " '],
    ['brackets', '( the ) '],
    ['openers', 'and so , you know , '],
    ['frames', 'i know , '],
    ['restarts', 'the , the the '],
    ['concessions', 'even though it is , '],
    ['announcements', 'what we did was '],
    ['asides', 'as they say , '],
    ['relative clauses', 'mill , which is '],
    ['hedges', 'i think that ']
  ])('scoring %s', (_, unit) => {
    const once = least(() => scoreClaims([unit.repeat(400)]))
    const more = least(() => scoreClaims([unit.repeat(3200)]))
    expect(more).toBeLessThan(once * tolerance + 5)
  })
})
