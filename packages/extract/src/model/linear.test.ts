import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkedModel, scorerOf, sigmoid, strongest} from './linear.js'

const model = {name: 'test', bias: -1, weights: {digit: 2, question: -3, length: 0.5}}
const any = (): boolean => true

describe('scorerOf', () => {
  it('adds weights to the bias', () => {
    const {score} = scorerOf(model, any)
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

  it('scores from 0 to 1', () => {
    const {score} = scorerOf(model, any)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('digit', 'question', 'length'), fc.integer()), (values) => {
        const value = score(new Map(Object.entries(values)))
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      })
    )
  })
})

describe('strongest', () => {
  it('names the features that spoke for the score, strongest first', () => {
    const weights = new Map(Object.entries(model.weights))
    const features = new Map([
      ['length', 1],
      ['question', 1],
      ['digit', 1]
    ])
    expect(strongest(features, weights, 3)).toEqual(['digit', 'length'])
    expect(strongest(features, weights, 1)).toEqual(['digit'])
  })
})

describe('checkedModel', () => {
  it.each([
    [null, /Unexpected weights/],
    [{name: 'x', bias: '1', weights: {}}, /bias/],
    [{name: 'x', bias: 1, weights: {a: Number.NaN}}, /weights/],
    [{name: 'x', bias: 1, weights: {}, more: 1}, /more/]
  ])('refuses %j', (data, message) => {
    expect(() => checkedModel(data, any)).toThrow(TypeError)
    expect(() => checkedModel(data, any)).toThrow(message)
  })

  it('refuses a weight for a feature that does not exist', () => {
    expect(() => checkedModel(model, (name) => name !== 'length')).toThrow(/`length`/)
    expect(checkedModel(model, any)).toEqual(model)
  })
})
