import {readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {featureTable} from './feature-table.js'
import {isWordFeature, surroundingNames} from './surroundings.js'

const file = readFileSync(new URL('../../weights/claims.json', import.meta.url), 'utf8')
const {weights}: {weights: Record<string, number>} = JSON.parse(file)
const mostBytes = 50_000

describe('the weights of claims', () => {
  it('weigh every feature of a clause, and else only neighbours and words', () => {
    const others = Object.keys(weights).filter(
      (name) => !surroundingNames.includes(name) && !isWordFeature(name)
    )
    expect(others).toEqual(Object.keys(featureTable))
  })

  it('are small', () => {
    expect(gzipSync(file).length).toBeLessThan(mostBytes)
  })

  it('give no word the weight of a feature', () => {
    const heaviest = Math.max(
      ...Object.entries(weights).map(([name, weight]) => (isWordFeature(name) ? Math.abs(weight) : 0))
    )
    expect(heaviest).toBeGreaterThan(0)
    expect(heaviest).toBeLessThan(0.4)
  })
})
