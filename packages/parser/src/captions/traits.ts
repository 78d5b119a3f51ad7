import {characterFinder} from './character-finder.js'

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
const dashCharacters = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014']
const markCharacters = ['<', '&', '{', '(', '[', '\\', '\0']

/** Tells the traits of spans of a text. */
export function traitsIn(value: string, dashes: boolean): Traits {
  const trait = (pieces: readonly string[]): Trait => {
    const next = characterFinder(value, pieces)
    return (start, end) => next(start) < end
  }
  return {
    speech: trait([...colons, ...chevrons, ...(dashes ? dashCharacters : [])]),
    changes: trait(chevrons),
    marks: trait(markCharacters),
    dashes
  }
}
