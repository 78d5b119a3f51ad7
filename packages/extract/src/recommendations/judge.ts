import {scorerOf} from '../model/linear.js'
import {shippedWeights} from '../model/shipped-weights.js'
import {featureNames} from './feature-names.js'
import type {Judged} from './judged.js'

const known: ReadonlySet<string> = new Set(featureNames)
const {score} = scorerOf(shippedWeights('recommendations'), (name) => known.has(name))

/** How sure it is that a candidate is recommended, 0 to 1. */
export function scoreOf({features}: Judged): number {
  return score(features)
}

/** From where a candidate counts as recommended. */
export const threshold = 0.5
