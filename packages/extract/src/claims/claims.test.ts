import {parse} from '@dicta/parser'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {documentOf} from '../document.js'
import {claimIn, claimsOf, said} from './claims.test.cases.js'
import {claimFields, extractClaims} from './index.js'

describe('score', () => {
  it.each([
    'Norwood bought the mill for four million dollars in 1987.',
    'The council banned diesel ferries last March.',
    'About 40% of the farmers left the valley after the flood.',
    'They built 12 pumping stations along the Tarn.',
    'The new pump moves twice as much water as the old one did.',
    'She founded the Harbour Trust with her sister and sold it to Lindqvist.'
  ])('keeps %s', (sentence) => {
    expect(claimIn(sentence).score).toBeGreaterThanOrEqual(0.5)
  })

  it.each([
    'I really hope that we get there some day.',
    'That is such a great and beautiful idea.',
    'What did the council say about the ferry?',
    'And how many of the six pumps failed in 2016?',
    'If we had a boat, we could go and look.',
    'Thanks for joining us on the show today.',
    'Go to our website and sign up for the newsletter.',
    'You should really talk to your doctor about it.',
    'It is what it is, you know.',
    'I want to learn how to sail.',
    'Let me ask you about the ferry.'
  ])('leaves out %s', (sentence) => {
    expect(claimsOf(said(sentence), 0.5)).toEqual([])
  })

  it('takes a tag question for a statement', () => {
    const plain = claimIn('The council banned diesel ferries in March.')
    expect(claimIn('The council banned diesel ferries in March, right?').score).toBe(plain.score)
  })

  it('says why', () => {
    expect(claimIn('Norwood bought the mill for four million dollars in 1987.').reasons).toContain('figure')
  })
})

describe('duplicateOf', () => {
  it('points to the first statement of the same', () => {
    const [first, , again] = claimsOf(
      'Ana Ruiz: Norwood bought the old paper mill in the valley.\n\nBen Holt: The river froze.\n\nAna Ruiz: So Norwood bought the old paper mill in that valley.\n'
    )
    expect(first?.duplicateOf).toBeNull()
    expect(again?.duplicateOf).toBe(first?.id)
  })

  it('tells figures apart', () => {
    const claims = claimsOf(
      'Ana Ruiz: Norwood bought 12 paper mills in the valley.\n\nBen Holt: Norwood bought 13 paper mills in the valley.\n'
    )
    expect(claims.map(({duplicateOf}) => duplicateOf)).toEqual([null, null])
  })
})

describe('any transcript', () => {
  const pieces = fc.constantFrom(
    'Norwood',
    'the mill',
    'sold',
    'is',
    'was',
    'and',
    'but',
    ', and they',
    ', which is',
    'I think',
    'said',
    'that',
    '“',
    '”',
    '"',
    '?',
    '.',
    '...',
    ' - ',
    '--',
    ';',
    ',',
    '12',
    '40%',
    'in 1987',
    'you know',
    'right?',
    'not',
    'they',
    'it’s',
    'They’ve claimed',
    'she’s saying that',
    'Here’s',
    'is saying',
    'Oh,',
    '\n\nAna Ruiz: ',
    '\n\n',
    '(',
    ')',
    '😀'
  )
  const transcript = fc
    .array(fc.oneof(pieces, pieces, fc.string({unit: 'binary', maxLength: 4})), {maxLength: 60})
    .map((parts) => `Ana Ruiz: Good.\n\nBen Holt: ${parts.join(' ')}`)

  it('gives valid rows with sorted, disjoint spans and exact quotes', () => {
    fc.assert(
      fc.property(transcript, (source) => {
        const document = documentOf(parse(source), undefined, {claims: {minScore: 0}})
        const texts = new Map(document.scans.map(({passage, text}) => [passage.turn?.id, text]))
        let end = 0
        for (const claim of extractClaims(document, [], [])) {
          expect(claimFields.safeParse(claim).error).toBeUndefined()
          expect(claim.start).toBeGreaterThanOrEqual(end)
          expect(claim.end).toBeGreaterThan(claim.start)
          expect(claim.end).toBeLessThanOrEqual(source.length)
          expect(texts.get(claim.turn ?? '')).toContain(claim.quote)
          expect(claim.quote).toContain(claim.hedge ?? '')
          end = claim.end
        }
      }),
      {numRuns: 300}
    )
  })

  it('gives the same rows for the same transcript', () => {
    fc.assert(
      fc.property(transcript, (source) => {
        expect(claimsOf(source)).toEqual(claimsOf(source))
      }),
      {numRuns: 50}
    )
  })

  it('gives no rows for headings and notes', () => {
    const source = `# Norwood bought the mill in 1987\n\nThe council banned diesel ferries last March.\n\n${said('Yes.')}`
    expect(claimsOf(source)).toEqual([])
  })

  it('keeps fewer rows with a higher least score', () => {
    const source = said('Norwood bought two mills in 1987. It is nice. The river is wide there.')
    expect(claimsOf(source, 0.9).length).toBeLessThan(claimsOf(source).length)
    for (const {score} of claimsOf(source, 0.4)) expect(score).toBeGreaterThanOrEqual(0.4)
  })
})
