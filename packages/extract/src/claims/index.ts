import type {DateRecord} from '../dates/fields.js'
import type {Document} from '../document.js'
import type {NumberRecord} from '../numbers/fields.js'
import {sourceOf} from './attribution.js'
import {ClaimModel, shippedModel} from './claim-model.js'
import {duplicateFinder} from './duplicates.js'
import type {ClaimRecord} from './fields.js'
import {hedgeOf} from './hedge.js'
import {idsInside} from './inside.js'
import {isNegated} from './negation.js'
import {Speech, Voices} from './speech.js'
import {statementsOf} from './statements.js'
import {typeOf} from './type.js'

export {claimFields} from './fields.js'
export type {ClaimRecord} from './fields.js'
export type {LinearModel as ClaimWeights} from '../model/linear.js'
export {scoreClaims} from './score-claims.js'
export type {ScoreClaimsOptions} from './score-claims.js'
export {trainClaims} from './train-claims.js'
export type {
  ClaimDocument,
  LabelledSentences,
  LabelledTranscript,
  TrainClaimsOptions
} from './train-claims.js'

const defaultMinScore = 0.5
const maxReasons = 4

/**
 * The rows of the dataset `claims`, linked to the numbers and dates of the same transcript. Only what
 * someone says, or has put into the record, can be a claim: headings and other notes have none. Statements
 * below the least score still say what pronouns stand for.
 */
export function extractClaims(
  document: Document,
  numbers: readonly NumberRecord[],
  dates: readonly DateRecord[]
): ClaimRecord[] {
  const {minScore = defaultMinScore, weights} = document.options.claims || {}
  const model = weights === undefined ? shippedModel : new ClaimModel(weights)
  const passages = statementsOf(document)
  const scores = model.scores(passages.flatMap(({statements}) => statements))
  const duplicateOf = duplicateFinder()
  const voices = new Voices()
  const found: ClaimRecord[] = []
  let next = 0
  for (const {scan, statements} of passages) {
    const speech = new Speech(scan.text, voices.before(scan.speaker))
    for (const statement of statements) {
      const {candidate} = statement
      const {proposition} = candidate
      const {attributedTo, subject} = speech.next(candidate, sourceOf(proposition))
      const score = scores[next++]!
      if (score < minScore || statement.asks) continue
      const hedge = hedgeOf(proposition)
      const cited = document.cite('claims', scan, candidate, `claim/${proposition.form}`)
      found.push({
        ...cited,
        type: typeOf(proposition, attributedTo !== null),
        score,
        hedged: hedge !== undefined,
        hedge: hedge ? scan.text.slice(hedge.start, hedge.end) : null,
        negated: isNegated(proposition),
        attributedTo,
        subject,
        numbers: idsInside(numbers, cited),
        dates: idsInside(dates, cited),
        reasons: model.reasons(statement, maxReasons),
        duplicateOf: duplicateOf(cited.quote, cited.id)
      })
    }
  }
  return found
}
