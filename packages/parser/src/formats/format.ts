import type {Source} from '../source.js'
import type {Root} from '../tree.js'
import type {Syntax} from './syntax.js'

/** The beginning of a transcript, for telling its format. */
export interface Sample {
  /** The first 64 kB. */
  readonly text: string
  /** Its first 400 lines that are not blank. */
  readonly lines: readonly string[]
  /** Extension of the file name, lower case, without the dot; empty when unknown. */
  readonly extension: string
}

/** How well a format fits: 0 (not at all) to 1 (nothing else can be meant), and why. */
export interface Fit {
  readonly score: number
  readonly reasons: readonly string[]
}

/** How a format is to be read. */
export interface ReadOptions {
  /** Drop what the standard of the format drops, rather than read it leniently; default: false. */
  readonly strict?: boolean
}

/** What the user of a format sees of it. */
export interface FormatInfo {
  readonly name: string
  /** What it is, in a few words. */
  readonly description: string
  /** Extensions that its files usually have, lower case, without the dot; no extension decides. */
  readonly extensions: readonly string[]
}

/** A way of writing transcripts. */
export interface Format extends FormatInfo {
  /** What may lie between leaves beside white space and the labels of the turns that begin there. */
  readonly gap: readonly Syntax[]
  detect(sample: Sample): Fit
  parse(source: Source, options?: ReadOptions): Root
}
