import {characterFinder, finderOf} from '../finder.js'
import {stringFinder} from './string-finder.js'

/** What the characters of cue text call for. */
export interface Traits {
  /** A colon, `>>` or a dash: a label may stand in the cue, or somebody else begin to speak. */
  readonly speech: Trait
  /** `>>` or another mark that somebody else goes on may stand within a line. */
  readonly changes: Trait
  /** Tags, references, brackets: the cue is more than one run of words. */
  readonly marks: Trait
  /** The file uses dashes for a change of speaker. */
  readonly dashes: boolean
}

/** Whether a span, asked for in source order, has a trait. */
type Trait = (start: number, end: number) => boolean

const chevrons = ['>>', '&gt;', '\u226b']
const colons = [':', '\uff1a']
// A pattern: engines look for a character such as U+2010 by one of its bytes, which is that of a space.
const dash = /[-\u2010-\u2014]/g
const markCharacters = '<&{([\\\0'

/** Tells the traits of spans of a text. */
export function traitsIn(value: string, dashes: boolean): Traits {
  const nextSpeech = stringFinder(value, [...colons, ...chevrons])
  const nextChange = stringFinder(value, chevrons)
  const nextMark = characterFinder(value, markCharacters)
  const nextDash = dashes ? finderOf(value, dash) : undefined
  return {
    speech: (start, end) => nextSpeech(start) < end || (nextDash !== undefined && nextDash(start) < end),
    changes: (start, end) => nextChange(start) < end,
    marks: (start, end) => nextMark(start) < end,
    dashes
  }
}
