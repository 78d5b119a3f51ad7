import {extract} from '@dicta/extract'
import {parse} from '@dicta/parser'
import {describe, expect, it} from 'vitest'
import {claimLabels} from './claim-labels.js'
import type {ClaimLabel} from './claim-labels.js'
import {pairClaims} from './claim-pairs.js'

const source =
  'Ana Ruiz: The ferry sank in 2019. Hm. The harbour board bought two new boats in May.\n\nBo Li: Hm.\n'
const {claims: records} = extract(parse(source), undefined, {only: ['claims'], claims: {minScore: 0}})

function label(quote: string, priority = 1): ClaimLabel {
  const start = source.indexOf(quote)
  const claim = {start, end: start + quote.length, quote, type: 'event', priority, hedged: false}
  const [parsed] = claimLabels.parse({file: 'boats.txt', claims: [claim]}).claims
  if (!parsed) throw new TypeError('Expected a claim')
  return parsed
}

describe('pairClaims', () => {
  it.each([
    ['the exact words', 'The ferry sank in 2019', 'The ferry sank in 2019', 1],
    ['fewer words', 'The ferry sank', 'The ferry sank in 2019', 6 / 8],
    ['words of two records', 'sank in 2019. Hm. The', 'The ferry sank in 2019', 6 / 10]
  ])('finds %s', (_name, quote, found, words) => {
    const wanted = label(quote)
    const record = records.find((candidate) => candidate.quote === found)
    expect(pairClaims(records, [wanted], source)).toEqual([{label: wanted, record, words}])
  })

  it('has no record where none overlaps', () => {
    const wanted = label('Hm')
    expect(pairClaims(records, [wanted], source)).toEqual([{label: wanted, record: undefined, words: 0}])
  })

  it('leaves out the third priority', () => {
    expect(pairClaims(records, [label('The ferry sank in 2019', 3)], source)).toEqual([])
  })
})

describe('claimLabels', () => {
  it('reads a negation in either spelling', () => {
    const base = label('The ferry sank in 2019')
    const negated = (more: object): boolean | undefined =>
      claimLabels.parse({file: 'boats.txt', claims: [{...base, negated: undefined, ...more}]}).claims[0]
        ?.negated
    expect(negated({})).toBe(false)
    expect(negated({polarity: 'negative'})).toBe(true)
    expect(negated({negated: true})).toBe(true)
  })
})
