import {scorerOf} from '../model/linear.js'
import type {LinearModel, Scorer} from '../model/linear.js'
import {candidatesOf} from './candidates.js'
import {featureNames} from './feature-names.js'
import {featuresOf} from './features.js'
import {shippedWeights} from '../model/shipped-weights.js'

const known: ReadonlySet<string> = new Set(featureNames)

/** The scorer with the weights of this package. */
export const claimScorer: Scorer = scorerOf(shippedWeights('claims'), known)

/** Options of `scoreClaims`. */
export interface ScoreClaimsOptions {
  /** Weights to use instead of those of this package; features without one count nothing. */
  readonly weights?: LinearModel
}

/**
 * How check-worthy sentences are, 0 to 1 each: the score of the strongest clause, 0 where none states
 * anything.
 *
 * @param sentences In the order in which they were said.
 * @throws {TypeError} When the weights are no model or weigh an unknown feature.
 */
export function scoreClaims(sentences: readonly string[], options: ScoreClaimsOptions = {}): number[] {
  const scorer = options.weights === undefined ? claimScorer : scorerOf(options.weights, known)
  return sentences.map((text) => {
    let best = 0
    for (const {proposition} of candidatesOf(text, [{start: 0, end: text.length}])) {
      best = Math.max(best, scorer.score(featuresOf(proposition, {turnWords: Infinity})))
    }
    return best
  })
}
