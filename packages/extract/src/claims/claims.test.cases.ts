import {parse} from '@dicta/parser'
import {documentOf} from '../document.js'
import type {ClaimRecord} from './fields.js'
import {extractClaims} from './index.js'

/** The claims of a transcript, all of them unless a least score is given. */
export function claimsOf(transcript: string, minScore = 0): ClaimRecord[] {
  return extractClaims(documentOf(parse(transcript), undefined, {claims: {minScore}}), [], [])
}

/** A conversation in which one person says something; the other only reacts. */
export function said(words: string): string {
  return `Ana Ruiz: Good.\n\nBen Holt: ${words}\n\nAna Ruiz: Good.\n\nBen Holt: Yes.\n`
}

/** The only or first claim of what one person says. */
export function claimIn(words: string): ClaimRecord {
  const [claim] = claimsOf(said(words))
  if (!claim) throw new Error(`No claim in \`${words}\``)
  return claim
}

/** The words of a case without its marks, and what stands between them. */
export const marked = (text: string): {words: string; quotes: string[]} => ({
  words: text.replaceAll(/[«»]/g, ''),
  quotes: [...text.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '')
})
