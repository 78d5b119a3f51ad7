import {describe, expect, it} from 'vitest'
import {scoreClaims} from './index.js'

describe('scoreClaims', () => {
  const sentences = [
    'Norwood bought the mill for $4 million in 1987.',
    'What do you think?',
    '',
    'Oh, great.'
  ]

  it('gives one score for each sentence, 0 where none states anything', () => {
    const scores = scoreClaims(sentences)
    expect(scores).toHaveLength(sentences.length)
    expect(scores[0]).toBeGreaterThan(0.8)
    expect(scores[1]).toBeLessThan(0.2)
    expect(scores.slice(2)).toEqual([0, 0])
  })

  it('takes other weights', () => {
    const weights = {name: 'mine', bias: 0, weights: {'negated-verb': 5}}
    const [statement = 0, denial = 0] = scoreClaims(['They bought it.', 'They did not.'], {weights})
    expect(denial).toBeGreaterThan(statement)
  })

  it('refuses weights of features that do not exist', () => {
    const weights = {name: 'mine', bias: 0, weights: {shoutiness: 1}}
    expect(() => scoreClaims([], {weights})).toThrow(TypeError)
    expect(() => scoreClaims([], {weights})).toThrow(/`shoutiness`/)
  })
})
