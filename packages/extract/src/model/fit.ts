import {descend} from './descend.js'

/** Weights that fit examples, and the bias of each group. */
export interface Fitted {
  readonly weights: Float64Array
  readonly biases: Float64Array
}

/** One thing that was labelled. */
export interface Example {
  /** Indexes of its features, and their values. */
  readonly indexes: Int32Array
  readonly values: Float64Array
  /** From 0 (no) to 1 (yes). */
  readonly grade: number
  readonly weight: number
  /** The document that it stands in: each has a bias of its own while the weights are sought. */
  readonly group: number
}

/** What is believed of the weights before any label is seen. */
export interface Prior {
  readonly start: Float64Array
  /** How much evidence it takes to move each weight away from its start. */
  readonly strength: Float64Array
}

/** Documents differ in how many of their statements are labelled, but not wildly. */
const biasStrength = 0.5

/**
 * The weights of a logistic regression that fits examples, drawn towards a prior. Documents have biases of
 * their own, so that a weight tells statements of one document apart rather than documents.
 */
export function fit(examples: readonly Example[], groups: number, {start, strength}: Prior): Fitted {
  const size = start.length
  const from = new Float64Array(size + groups)
  from.set(start)
  from.fill(-1, size)
  const found = descend(from, (at, gradient) => {
    let loss = 0
    let mean = 0
    for (let group = 0; group < groups; group++) mean += at[size + group]! / groups
    for (let index = 0; index < size; index++) {
      const moved = at[index]! - start[index]!
      gradient[index] = strength[index]! * moved
      loss += (strength[index]! * moved * moved) / 2
    }
    for (let group = 0; group < groups; group++) {
      const apart = at[size + group]! - mean
      gradient[size + group] = biasStrength * apart
      loss += (biasStrength * apart * apart) / 2
    }
    for (const {indexes, values, grade, weight, group} of examples) {
      let sum = at[size + group]!
      for (let index = 0; index < indexes.length; index++) sum += at[indexes[index]!]! * values[index]!
      // log(1 + e^sum), without overflow.
      loss += weight * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - grade * sum)
      const push = weight * (1 / (1 + Math.exp(-sum)) - grade)
      for (let index = 0; index < indexes.length; index++) {
        const feature = indexes[index]!
        gradient[feature] = gradient[feature]! + push * values[index]!
      }
      gradient[size + group] = gradient[size + group]! + push
    }
    return loss
  })
  return {weights: found.slice(0, size), biases: found.slice(size)}
}
