import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {featureNames} from './feature-names.js'
import {featureReasons} from './feature-reasons.js'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const {weights}: {weights: Record<string, number>} = JSON.parse(read('../../weights/claims.json'))
const rows = new Set(
  read('../../../../docs/claims.md')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
)

describe('the weights of claims', () => {
  it('weigh every feature', () => {
    expect(Object.keys(weights).toSorted()).toEqual([...featureNames].toSorted())
  })

  it.each(featureNames)('stand in docs/claims.md with a reason: %s', (name) => {
    const weight = weights[name] ?? NaN
    expect(rows).toContain(
      `| \`${name}\` | ${weight > 0 ? '+' : '−'}${Math.abs(weight)} | ${featureReasons[name]} |`
    )
  })
})
