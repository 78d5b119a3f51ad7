import type {CueSettings} from '../tree.js'

/** A cue's times, and where they are written. */
export interface Timings {
  readonly startMs: number
  readonly endMs: number
  /** Where the start is written. */
  readonly start: number
  /** Where the end time ends; settings follow. */
  readonly end: number
  /** The times break the syntax of the format, though they can be read. */
  readonly lax: boolean
}

/** A cue of captions; its text may be several lines, or none. */
export interface Cue {
  readonly kind: 'cue'
  /** Where it begins: at its identifier, where it has one. */
  readonly start: number
  readonly timings: Timings
  /** The number of the line (from 0) at which the text begins. */
  readonly line: number
  readonly textStart: number
  readonly textEnd: number
  readonly id: string
  readonly settings: CueSettings | undefined
}

/** A block without a cue; a span of the source. */
export interface Aside {
  readonly kind: 'header' | 'style' | 'region' | 'comment' | 'stray'
  readonly start: number
  readonly end: number
  /** What it means, where it means something. */
  readonly data?: Record<string, unknown>
}

/** A block of a caption file. */
export type Block = Aside | Cue
