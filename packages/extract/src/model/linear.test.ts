import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {scorerOf, sigmoid} from './linear.js'

const model = {name: 'test', bias: -1, weights: {digit: 2, question: -3, length: 0.5}}

describe('scorerOf', () => {
  it('adds weights to the bias', () => {
    const {score} = scorerOf(model)
    expect(score(new Map())).toBe(Number(sigmoid(-1).toFixed(4)))
    expect(score(new Map([['digit', 1]]))).toBe(Number(sigmoid(1).toFixed(4)))
    expect(
      score(
        new Map([
          ['digit', 0.5],
          ['unheard-of', 9]
        ])
      )
    ).toBe(0.5)
  })

  it('names the features that spoke for the score, strongest first', () => {
    const {reasons} = scorerOf(model)
    const features = new Map([
      ['length', 1],
      ['question', 1],
      ['digit', 1]
    ])
    expect(reasons(features, 3)).toEqual(['digit', 'length'])
    expect(reasons(features, 1)).toEqual(['digit'])
  })

  it.each([
    [null, /Unexpected weights/],
    [{name: 'x', bias: '1', weights: {}}, /bias/],
    [{name: 'x', bias: 1, weights: {a: Number.NaN}}, /weights/],
    [{name: 'x', bias: 1, weights: {}, more: 1}, /more/]
  ])('refuses %j', (data, message) => {
    expect(() => scorerOf(data)).toThrow(TypeError)
    expect(() => scorerOf(data)).toThrow(message)
  })

  it('refuses a weight for a feature that does not exist', () => {
    expect(() => scorerOf(model, new Set(['digit', 'question']))).toThrow(/`length`/)
    expect(() => scorerOf(model, new Set(['digit', 'question', 'length']))).not.toThrow()
  })

  it('scores from 0 to 1', () => {
    const {score} = scorerOf(model)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('digit', 'question', 'length'), fc.integer()), (values) => {
        const value = score(new Map(Object.entries(values)))
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      })
    )
  })
})
