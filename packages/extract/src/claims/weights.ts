import type {LinearModel} from '../model/linear.js'
import type {FeatureName} from './features.js'

/** A model whose weights are all of features that exist. */
export interface ClaimWeights extends LinearModel {
  readonly weights: Partial<Record<FeatureName, number>> & Record<string, number>
}

export const claimWeights = {
  name: 'claims',
  bias: -1.3,
  weights: {
    figure: 1.2,
    figures: 0.3,
    'money-or-percent': 0.5,
    date: 0.7,
    name: 0.4,
    'named-subject': 0.3,
    'noun-subject': 0.2,
    'third-person': 0.7,
    'you-subject': -0.3,
    'i-subject': -0.2,
    past: 0.9,
    'past-state': 0.8,
    'own-act': 0.4,
    'public-act': 0.6,
    'time-adverb': 0.4,
    modal: -0.3,
    comparison: 0.4,
    quantifier: 0.3,
    cause: 0.2,
    reporting: 0.2,
    hypothetical: -0.3,
    obligation: -0.6,
    feeling: -0.7,
    logistics: -0.7,
    opinion: -0.5,
    'predicate-opinion': -0.3,
    question: -1.5,
    imperative: -1.2,
    'hedge-frame': -0.2,
    hedge: -0.2,
    'long-words': 0.5,
    length: 0.3,
    short: -0.4,
    'cut-off': -0.3,
    'short-turn': -0.6,
    relative: 0.5,
    'negated-verb': -0.4,
    state: -0.2
  }
}
