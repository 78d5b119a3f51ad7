import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {claimWeightTable} from './weights.js'

const doc = readFileSync(new URL('../../../../docs/claims.md', import.meta.url), 'utf8')
const rows = new Set(doc.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim()))

describe('docs/claims.md', () => {
  it.each(Object.entries(claimWeightTable))('shows the weight of %s', (name, {weight, reason}) => {
    const sign = weight > 0 ? '+' : '−'
    expect(rows).toContain(`| \`${name}\` | ${sign}${Math.abs(weight)} | ${reason} |`)
  })
})
