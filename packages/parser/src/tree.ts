/**
 * The transcript syntax tree (`tst`), an extension of unist. `docs/tree.md` is its specification.
 *
 * Nodes are plain mutable objects, as everywhere in unist, so that transforms can edit them.
 * Offsets are UTF-16 code units into the decoded source; lines and columns start at 1.
 */
import type {Literal as UnistLiteral, Parent as UnistParent} from 'unist'

/** A whole transcript. */
export interface Root extends UnistParent {
  type: 'root'
  /** Name of the format that was read, such as `text`, `markdown` or `vtt`. */
  format: string
  /** The people who speak, in the order of their first turn. */
  speakers: Speaker[]
  children: RootContent[]
}

/** Where a time comes from: written at that place, taken over from around it, or estimated. */
export type TimeOrigin = 'explicit' | 'inherited' | 'interpolated'

/** When something was said, in integer milliseconds from the start of the recording. */
export interface Time {
  startMs: number
  endMs?: number
  origin: TimeOrigin
}

/** What a person does in the conversation, where the transcript says so. */
export type Role = 'host' | 'guest' | 'other'

/** A person who speaks. */
export interface Speaker {
  /** Stable within one tree: `s1`, `s2`, … in the order of first turns. */
  id: string
  /** The fullest name that the transcript gives: `Kaiser Kuo` for `Kaiser:`. */
  name: string
  /** Every label that was written for this person, in order of appearance. */
  labels: string[]
  role?: Role
  affiliation?: string
}

/** Front matter, a caption header, JSON fields that are not speech. */
export interface Metadata extends UnistLiteral {
  type: 'metadata'
  value: string
  /** The parsed value, where the format has one. */
  data?: Record<string, unknown>
}

/** A title or section heading. */
export interface Heading extends UnistParent {
  type: 'heading'
  /** 1 (widest) to 6. */
  depth: number
  children: HeadingContent[]
}

/** Words that are not part of the conversation: a blurb, credits, `NOTE` blocks, sponsor breaks. */
export interface Note extends UnistParent {
  type: 'note'
  /** `prose`, `break`, `comment`, … */
  kind: string
  children: PhrasingContent[]
}

/** What one person says until the next label. */
export interface Turn extends UnistParent {
  type: 'turn'
  /** Stable within one tree: `t1`, `t2`, … in source order. */
  id: string
  /** The `id` of a `Speaker`; absent when unknown. */
  speaker?: string
  /** The label as written, without colon and marks: `Kaiser`. */
  label?: string
  time?: Time
  /** The `id` of the earlier turn whose cut-off sentence this one goes on with. */
  resumes?: string
  children: Segment[]
}

/** How and where a cue is shown: the settings of WebVTT that its timing line states and that are valid. */
export interface CueSettings {
  vertical?: 'rl' | 'lr'
  /** A line number, or, where `snapToLines` is false, a percentage. */
  line?: number
  snapToLines?: boolean
  lineAlign?: 'start' | 'center' | 'end'
  /** A percentage, like `size`. */
  position?: number
  positionAlign?: 'line-left' | 'center' | 'line-right'
  size?: number
  align?: 'start' | 'center' | 'end' | 'left' | 'right'
  /** The identifier of a region that stands above. */
  region?: string
}

/** What a cue of WebVTT has beside its times and words; stands on the first segment of the cue. */
export interface CueData {
  id?: string
  settings?: CueSettings
  /** The cue text as the standard gives it; only where the parser was asked to be `strict`. */
  text?: string
}

/** A cue, a paragraph or an utterance: the unit of the format. */
export interface Segment extends UnistParent {
  type: 'segment'
  data?: CueData
  time?: Time
  words?: Words
  children: PhrasingContent[]
}

/** Word-level times, as parallel arrays: source offset, start and end in milliseconds. */
export interface Words {
  offsets: number[]
  startMs: number[]
  endMs: number[]
}

/** A repair: `value[valueStart, valueEnd)` stands for `source[sourceStart, sourceEnd)`. */
export interface Edit {
  valueStart: number
  valueEnd: number
  sourceStart: number
  sourceEnd: number
}

/** Spoken or written words. `value` equals the source slice, but for `edits`. */
export interface Text extends UnistLiteral {
  type: 'text'
  value: string
  /** Sorted and disjoint; absent when the value is the slice itself. */
  edits?: Edit[]
}

/** Something that happens: `[laughter]`, `[inaudible 0:21:35]`, `(crosstalk)`. */
export interface Event extends UnistLiteral {
  type: 'event'
  /** As written, brackets included. */
  value: string
  /** `laughter`, `applause`, `inaudible`, `crosstalk`, `music`, `pause`, `other`, … */
  kind: string
}

/** A written time: `(29:54)`, `[00:01:02]`. */
export interface Timestamp extends UnistLiteral {
  type: 'timestamp'
  value: string
  time: Time
}

/** A hyperlink; its text is spoken or written words. */
export interface Link extends UnistParent {
  type: 'link'
  url: string
  children: Text[]
}

export type HeadingContent = Text | Timestamp | Link
export type PhrasingContent = Text | Event | Timestamp | Link
export type RootContent = Metadata | Heading | Turn | Note
/** Any node of the tree. */
export type Node = Root | RootContent | Segment | PhrasingContent
