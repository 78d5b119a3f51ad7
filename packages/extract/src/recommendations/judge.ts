import type {Scan} from '../document.js'
import {scorerOf} from '../model/linear.js'
import {shippedWeights} from '../model/shipped-weights.js'
import type {Span} from '../span.js'
import type {Cue} from './cues/cue.js'
import type {Evidence} from './evidence.js'
import {featureNames} from './feature-names.js'
import type {FeatureValues} from './feature-names.js'
import type {Candidate} from './names/candidate.js'
import type {Item} from './rounds.js'
import type {Zone} from './zones.js'

/** A candidate with what speaks for and against it. Features are added while the talk goes on. */
export interface Judged {
  readonly candidate: Candidate
  readonly scan: Scan
  readonly stage: number
  readonly sentence: Span
  /** The sentence before, and a few behind. */
  readonly before: Span | undefined
  readonly after: readonly Span[]
  readonly evidence: Evidence
  readonly zone: Zone | undefined
  readonly item: Item | undefined
  /** The cue that speaks for it most directly. */
  readonly cue: Cue | undefined
  readonly features: FeatureValues
  /** Where the words that recommend begin and end. */
  quote: Span
}

const {score} = scorerOf(shippedWeights('recommendations'), new Set(featureNames))

/** How sure it is that a candidate is recommended, 0 to 1. */
export function scoreOf({features}: Judged): number {
  return score(features)
}

/** From where a candidate counts as recommended. */
export const threshold = 0.5
