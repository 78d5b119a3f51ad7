import {parse} from '@dicta/parser'
import {describe, expect, it} from 'vitest'
import {documentOf} from '../document.js'
import type {ClaimRecord} from './fields.js'
import {extractClaims} from './index.js'

function claimsOf(words: string): ClaimRecord[] {
  const transcript = `Ana Ruiz: Good.\n\nBen Holt: ${words}\n\nAna Ruiz: Good.\n`
  return extractClaims(documentOf(parse(transcript), undefined, {claims: {minScore: 0}}), [], [])
}

/** Known limits with what comes out today; each is wrong, and welcome to change. */
describe('limits of claims', () => {
  it('misses a statement whose verb no table knows', () => {
    expect(claimsOf('The old mill flurbs at night.')).toEqual([])
  })

  it('does not carry a source into the next sentence without a quotation', () => {
    const claims = claimsOf('The mayor said that the tunnel leaks. The pumps run day and night.')
    expect(claims.map(({attributedTo}) => attributedTo)).toEqual(['The mayor', null])
  })

  it('keeps two statements with a shared subject together', () => {
    expect(claimsOf('Norwood bought the mill and sold the boats.')).toHaveLength(1)
  })

  it('takes what is only imagined for a quotation', () => {
    const [claim] = claimsOf('People would say, “The mill closed in 1987.”')
    expect(claim?.attributedTo).toBe('People')
  })

  it('takes a topic with a clause of its own for a statement', () => {
    const claims = claimsOf('The boats which Norwood sold in May, we bought them back.')
    expect(claims.map(({quote}) => quote)).toContain('The boats which Norwood sold in May')
  })

  it('keeps a request with the statement behind its comma', () => {
    expect(claimsOf('Mend the pump, it is eighty years old.').map(({quote}) => quote)).toEqual([
      'Mend the pump, it is eighty years old'
    ])
  })

  it('keeps statements together that follow each other without a mark or a joining word', () => {
    const claims = claimsOf(
      'we bought the old mill in may the roof leaks in every storm the river takes a foot of land each year nobody in the valley has the money for a wall'
    )
    expect(claims).toHaveLength(1)
  })

  it('leaves `this` and `that` without a referent', () => {
    expect(claimsOf('The mill burned down. That ruined the valley.')[1]?.subject).toBeNull()
  })
})
