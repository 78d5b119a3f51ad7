import type {Scan} from '../document.js'
import type {Span} from '../span.js'
import type {Cue} from './cues/cue.js'
import type {Evidence} from './evidence.js'
import type {FeatureValues} from './feature-table.js'
import type {Candidate} from './names/candidate.js'
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

/** One pick of one speaker: what follows `my second pick is` until the next such words. */
export interface Item {
  readonly cue: Cue | undefined
  readonly round: number
  /** Passage and offset where it begins. */
  readonly stage: number
  readonly start: number
  readonly named: Judged[]
}
