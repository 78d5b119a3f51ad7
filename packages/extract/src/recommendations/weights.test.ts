import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {featureTable} from './feature-table.js'

it('every feature has a weight', () => {
  const file = readFileSync(new URL('../../weights/recommendations.json', import.meta.url), 'utf8')
  const {weights}: {weights: Record<string, number>} = JSON.parse(file)
  expect(Object.keys(weights).toSorted()).toEqual(Object.keys(featureTable).toSorted())
})
