import {scorerOf} from '../model/linear.js'
import {shippedWeights} from '../model/shipped-weights.js'
import {featureTable} from './feature-table.js'
import type {Judged} from './judged.js'

/** Tells how sure it is that a candidate is recommended, 0 to 1. */
export type Judge = (candidate: Judged) => number

/**
 * Prepares weights for judging.
 *
 * @param data A model as read from JSON.
 * @throws {TypeError} When the data is no model or weighs an unknown feature.
 */
export function judgeOf(data: unknown): Judge {
  const {score} = scorerOf(data, (name) => Object.hasOwn(featureTable, name))
  return ({features}) => score(features)
}

/** By the weights of this package. */
export const shippedJudge = judgeOf(shippedWeights('recommendations'))

/** From where a candidate counts as recommended. */
export const threshold = 0.5
