import type {DateRecord} from '../dates/fields.js'
import type {Document, Scan} from '../document.js'
import type {NumberRecord} from '../numbers/fields.js'
import type {Passage} from '../passages.js'
import {countWords} from '../turns/index.js'
import {sourceOf} from './attribution.js'
import {candidatesOf} from './candidates.js'
import type {Candidate} from './candidates.js'
import {duplicateFinder} from './duplicates.js'
import {featuresOf} from './features.js'
import type {ClaimRecord} from './fields.js'
import {hedgeOf} from './hedge.js'
import {idsInside} from './inside.js'
import {isNegated} from './negation.js'
import {asksAt} from './questions.js'
import {claimScorer} from './score-claims.js'
import {Speech, Voices} from './speech.js'
import {typeOf} from './type.js'

export {claimFields} from './fields.js'
export type {ClaimRecord} from './fields.js'
export type {LinearModel as ClaimWeights} from '../model/linear.js'
export {scoreClaims} from './score-claims.js'
export type {ScoreClaimsOptions} from './score-claims.js'

const defaultMinScore = 0.5
const maxReasons = 4
const maxCounted = 300

/**
 * The rows of the dataset `claims`, linked to the numbers and dates of the same transcript. Only what
 * someone says, or has put into the record, can be a claim: headings and other notes have none.
 */
export function extractClaims(
  document: Document,
  numbers: readonly NumberRecord[],
  dates: readonly DateRecord[]
): ClaimRecord[] {
  const {claims} = document.options
  const minScore = (claims === false ? undefined : claims?.minScore) ?? defaultMinScore
  const duplicateOf = duplicateFinder()
  const found: ClaimRecord[] = []
  const voices = new Voices()
  for (const scan of document.scans) {
    if (!isStatement(scan.passage)) continue
    for (const claim of claimsOf(scan, voices.before(scan.speaker), minScore)) {
      const cited = document.cite(
        'claims',
        scan,
        claim.candidate,
        `claim/${claim.candidate.proposition.form}`
      )
      found.push({
        ...cited,
        ...claim.values,
        numbers: idsInside(numbers, cited),
        dates: idsInside(dates, cited),
        reasons: claim.reasons,
        duplicateOf: duplicateOf(cited.quote, cited.id)
      })
    }
  }
  return found
}

type Values = Pick<
  ClaimRecord,
  'type' | 'score' | 'hedged' | 'hedge' | 'negated' | 'attributedTo' | 'subject'
>

interface Claim {
  readonly candidate: Candidate
  readonly values: Values
  readonly reasons: string[]
}

/** `how many were open?`: what begins and ends as a question states nothing. */
function asksOpenly({question, words, start}: Candidate['proposition']): boolean {
  return question && asksAt(words, start)
}

/** The claims of one turn. Statements below the least score still say what pronouns stand for. */
function claimsOf({text, sentences}: Scan, interlocutor: string | null, minScore: number): Claim[] {
  // Features ask only whether the turn is short: a long one need not be counted to its end.
  const context = {turnWords: countWords(text.slice(0, maxCounted))}
  const speech = new Speech(text, interlocutor)
  const found: Claim[] = []
  for (const candidate of candidatesOf(text, sentences)) {
    const {proposition} = candidate
    const {attributedTo, subject} = speech.next(candidate, sourceOf(proposition))
    const features = featuresOf(proposition, context)
    const score = claimScorer.score(features)
    if (score < minScore || asksOpenly(proposition)) continue
    const hedge = hedgeOf(proposition)
    found.push({
      candidate,
      values: {
        type: typeOf(proposition, attributedTo !== null),
        score,
        hedged: hedge !== undefined,
        hedge: hedge ? text.slice(hedge.start, hedge.end) : null,
        negated: isNegated(proposition),
        attributedTo,
        subject
      },
      reasons: claimScorer.reasons(features, maxReasons)
    })
  }
  return found
}

/** What is said, and letters and reports that are read into the record. */
function isStatement({turn, node}: Passage): boolean {
  return turn !== null || (node.type === 'note' && node.kind === 'document')
}
