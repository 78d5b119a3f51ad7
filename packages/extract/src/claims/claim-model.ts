import {checkedModel, rounded, sigmoid, strongest} from '../model/linear.js'
import {shippedWeights} from '../model/shipped-weights.js'
import {featureTable, neighbourFeatures} from './feature-table.js'
import type {Statement} from './statements.js'
import {distances, isWordFeature, surroundingNames} from './surroundings.js'

const known: ReadonlySet<string> = new Set([...Object.keys(featureTable), ...surroundingNames])

/** Scores statements by the weights of their own features, of those nearby, and of their words. */
export class ClaimModel {
  readonly #bias: number
  readonly #weights: ReadonlyMap<string, number>
  /** Weights of words, by the word. */
  readonly #words: ReadonlyMap<string, number>

  /**
   * @param data A model as read from JSON.
   * @throws {TypeError} When the data is no model or weighs an unknown feature.
   */
  constructor(data: unknown) {
    const {bias, weights} = checkedModel(data, (name) => known.has(name) || isWordFeature(name))
    this.#bias = bias
    this.#weights = new Map(Object.entries(weights))
    this.#words = new Map(
      Object.entries(weights).flatMap(([name, weight]) =>
        isWordFeature(name) ? [[name.slice(name.indexOf(':') + 1), weight] as const] : []
      )
    )
  }

  /** Scores, 0 to 1, of the statements of one transcript in order; questions have 0. */
  scores(statements: readonly Statement[]): number[] {
    const sums = statements.map((statement) => this.#own(statement))
    for (const {prefix, steps} of distances) {
      const pairs = neighbourFeatures.map((name) => [name, this.#weights.get(prefix + name) ?? 0] as const)
      for (const [index, {features}] of statements.entries()) {
        let push = 0
        for (const [name, weight] of pairs) push += weight * (features.get(name) ?? 0)
        if (index >= steps) sums[index - steps]! += push
        if (index + steps < sums.length) sums[index + steps]! += push
      }
    }
    return sums.map((sum, index) => (statements[index]!.asks ? 0 : rounded(sigmoid(sum))))
  }

  /** The features that spoke most for a statement. */
  reasons({features}: Statement, limit: number): string[] {
    return strongest(features, this.#weights, limit)
  }

  #own(statement: Statement): number {
    let sum = this.#bias
    for (const [name, value] of statement.features) sum += (this.#weights.get(name) ?? 0) * value
    return this.#words.size > 0 ? sum + this.#wordSum(statement) : sum
  }

  /** Each different word counts once; few have a weight. */
  #wordSum({candidate: {proposition}}: Statement): number {
    const {words, start, end} = proposition
    const counted: string[] = []
    let sum = 0
    for (let index = start; index < end; index++) {
      const {lower} = words[index]!
      const weight = this.#words.get(lower)
      if (weight === undefined || counted.includes(lower)) continue
      counted.push(lower)
      sum += weight
    }
    return sum
  }
}

/** The model of this package. */
export const shippedModel = new ClaimModel(shippedWeights('claims'))
