import {parse} from '@dicta/parser'
import {describe, expect, it} from 'vitest'
import {extract} from '../extract.js'
import {bestCut} from './best-cut.js'
import {ClaimModel} from './claim-model.js'
import {scoreClaims, trainClaims} from './index.js'
import {statementsIn} from './statements.js'
import {surroundedFeatures} from './surroundings.js'

/** A show in which nothing but what is said of the weather counts as worth a check. */
const weather = (place: string) => ({
  sentences: [
    `It rained in ${place} for nine days.`,
    `We drove to ${place} with two trailers.`,
    `The wind blew at 40 knots in ${place}.`,
    'I love the place.',
    `They sold 300 tickets in ${place}.`,
    `It rained on the harbour, too.`,
    'Do you ever go back?',
    `The council of ${place} met twice.`
  ],
  labels: [1, 0, 1, 0, 0, 1, 0, 0]
})
const shows = ['Arden', 'Brill', 'Corve', 'Dunmore', 'Elsby', 'Farrow'].map(weather)

describe('trainClaims', () => {
  const weights = trainClaims(shows)

  it('learns what the labels mean', () => {
    const [rain = 0, tickets = 0] = scoreClaims(
      ['It rained in Gosforth for six days.', 'They sold 90 tickets in Gosforth.'],
      {
        weights
      }
    )
    const [before = 0, after = 0] = scoreClaims([
      'It rained in Gosforth for six days.',
      'They sold 90 tickets in Gosforth.'
    ])
    expect(rain - tickets).toBeGreaterThan(before - after)
    expect(weights.weights['word:rained']).toBeGreaterThan(0)
    expect(weights.weights['word:sold']).toBeLessThan(0)
  })

  it('gives the same weights for the same documents', () => {
    expect(trainClaims(shows)).toEqual(weights)
  })

  it('ranks alike without laying the bias', () => {
    expect(trainClaims(shows, {calibrate: false})).toEqual({...weights, bias: 0})
  })

  it('learns from marked transcripts, and extract takes the weights', () => {
    const source =
      'Ana Ruiz: It rained for nine days. We sold 300 tickets.\n\nBen Cho: It rained there, too.\n'
    const tree = parse(source)
    const marked = {
      tree,
      claims: [{start: source.indexOf('It rained for'), end: source.indexOf('. We'), grade: 1}]
    }
    const own = trainClaims([marked, marked, marked, marked])
    const {claims} = extract(tree, undefined, {claims: {minScore: 0, weights: own}})
    const scoreOf = (start: string): number => claims.find(({quote}) => quote.startsWith(start))?.score ?? 0
    expect(scoreOf('It rained for')).toBeGreaterThan(scoreOf('We sold'))
  })

  it.each([
    ['no document', [], /at least one document/],
    ['too few labels', [{sentences: ['It rained.'], labels: []}], /document 0, got 0 for 1/],
    ['labels above 1', [{sentences: ['It rained.'], labels: [3]}], /label 3 in document 0/],
    [
      'marks that grade nothing',
      [{tree: parse(''), claims: [{start: 0, end: 1, grade: Number.NaN}]}],
      /label NaN/
    ]
  ])('refuses %s', (_, documents, message) => {
    expect(() => trainClaims(documents)).toThrow(TypeError)
    expect(() => trainClaims(documents)).toThrow(message)
  })

  it('works where no statement is a claim', () => {
    expect(trainClaims([{sentences: ['It rained.', ''], labels: [0, 0]}]).bias).toBeTypeOf('number')
  })
})

describe('bestCut', () => {
  it('selects where F1 is highest', () => {
    const summed = [3, 2, 1, 0, -1].map((sum) => ({sum, grade: sum > 1 ? 1 : 0}))
    expect(bestCut([summed])).toBe(2)
  })

  it('does not blame what is selected of doubtful claims, nor misses them', () => {
    const doubtful = [
      {sum: 2, grade: 1},
      {sum: 1, grade: 0.2},
      {sum: 0, grade: 0}
    ]
    expect([1, 2]).toContain(bestCut([doubtful]))
  })
})

describe('ClaimModel', () => {
  it('adds up all that is observed of a statement and around it', () => {
    const text = 'It rained in March. We sold 300 tickets. I love the place. They left in 1998. Was it cold?'
    const sentences = [...text.matchAll(/[^.?]+[.?]/g)].map(({0: said, index}) => ({
      start: index,
      end: index + said.length
    }))
    const statements = statementsIn(text, sentences, 12)
    const weights = Object.fromEntries(
      [...new Set(statements.flatMap((_, index) => [...surroundedFeatures(statements, index).keys()]))].map(
        (name, index) => [name, (index % 7) / 10 - 0.3]
      )
    )
    const scores = new ClaimModel({name: 'mine', bias: -0.5, weights}).scores(statements)
    expect(statements.length).toBeGreaterThan(3)
    for (const [index, {asks}] of statements.entries()) {
      let sum = -0.5
      for (const [name, value] of surroundedFeatures(statements, index)) sum += weights[name]! * value
      expect(scores[index]).toBeCloseTo(asks ? 0 : 1 / (1 + Math.exp(-sum)), 3)
    }
  })
})
