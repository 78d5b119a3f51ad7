import {parse} from '@dicta/parser'
import {describe, expect, it} from 'vitest'
import {extract} from '../extract.js'
import {trainRecommendations} from './index.js'

/** A show whose picks are named with `on my desk`, and whose hosts recommend nothing by `check out`. */
function episode(pick: string, other: string) {
  const source = `Ana Ruiz: Time for picks. Ben?\n\nBen Cho: My pick is ${pick}, a novel by Petra Lind. You can check out ${other} some day.\n`
  const spanOf = (title: string) => ({
    start: source.indexOf(title),
    end: source.indexOf(title) + title.length
  })
  return {
    tree: parse(source),
    titles: [
      {...spanOf(pick), recommended: true, aliases: [pick]},
      {...spanOf(other), recommended: false, aliases: [other]}
    ]
  }
}

const episodes = [
  episode('Nine Bridges', 'Copper Falls'),
  episode('Lost Harbor', 'Winter Ledger'),
  episode('Small Engines', 'Tin Orchard'),
  episode('Long Tides', 'Paper Mill')
]

describe('trainRecommendations', () => {
  const model = trainRecommendations(episodes)

  it('moves weights the way the labels say, and no further than they can tell', () => {
    const flipped = trainRecommendations(
      episodes.map(({tree, titles}) => ({
        tree,
        titles: titles.map((one) => ({...one, recommended: !one.recommended}))
      }))
    )
    expect(model.weights['suggestDirect']).toBeLessThan(flipped.weights['suggestDirect'] ?? 0)
    expect(model.weights['itemDirect']).toBeGreaterThan(flipped.weights['itemDirect'] ?? 0)
    expect(model.weights['web']).toBe(0.5)
  })

  it('learns nothing from what is marked as open', () => {
    const open = episodes.map(({tree, titles}) => ({
      tree,
      titles: titles.map((one) => ({...one, recommended: null}))
    }))
    const {weights} = trainRecommendations(open)
    expect(weights['itemDirect']).toBe(3)
  })

  it('gives weights that extract takes', () => {
    const [{tree}] = [episode('Blue Anchor', 'Old Signal')]
    const {recommendations} = extract(tree, undefined, {recommendations: {weights: model}})
    expect(recommendations.map(({title}) => title)).toContain('Blue Anchor')
    const never = {...model, bias: -50}
    const others = extract(tree, undefined, {recommendations: {weights: never}}).recommendations
    expect(others.filter(({stance}) => stance === 'recommended')).toEqual([])
  })

  it('is the same for the same documents, and refuses none', () => {
    expect(trainRecommendations(episodes)).toEqual(model)
    expect(() => trainRecommendations([])).toThrow(TypeError)
  })
})
