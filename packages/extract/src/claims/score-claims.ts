import type {LinearModel} from '../model/linear.js'
import {ClaimModel, shippedModel} from './claim-model.js'
import {statementsIn} from './statements.js'

/** Options of `scoreClaims`. */
export interface ScoreClaimsOptions {
  /** Weights to use instead of those of this package: what `trainClaims` gives, or your own. */
  readonly weights?: LinearModel
}

/**
 * How check-worthy sentences are, 0 to 1 each: the score of the strongest clause, 0 where none states
 * anything.
 *
 * @param sentences In the order in which they were said: what stands before and behind a statement counts.
 * @throws {TypeError} When the weights are no model or weigh an unknown feature.
 */
export function scoreClaims(sentences: readonly string[], options: ScoreClaimsOptions = {}): number[] {
  const model = options.weights === undefined ? shippedModel : new ClaimModel(options.weights)
  const said = sentences.map((text) => statementsIn(text, [{start: 0, end: text.length}], Infinity))
  const scores = model.scores(said.flat())
  let at = 0
  return said.map(({length}) => {
    const own = scores.slice(at, at + length)
    at += length
    return Math.max(0, ...own)
  })
}
