import {wordEnd} from '../../quantities/characters.js'
import {numberWords} from './number-lexicon.js'
import type {NumberWord} from './number-lexicon.js'

const space = 0x20
const hyphen = 0x2d

/** A word of a numeral with its place. */
export interface Token {
  readonly word: NumberWord
  readonly start: number
  readonly end: number
}

/** The word of a numeral at an offset. */
export function tokenAt(text: string, at: number): Token | undefined {
  const end = wordEnd(text, at)
  const word = end > at ? numberWords.at(text, at, end) : undefined
  return word && {word, start: at, end}
}

/** The word behind one space or hyphen. */
export function nextToken(text: string, at: number): Token | undefined {
  const gap = text.charCodeAt(at)
  return gap === space || gap === hyphen ? tokenAt(text, at + 1) : undefined
}

/** Whether a lower-case word stands at an offset, as a whole. */
export function isWordAt(text: string, word: string, at: number): boolean {
  return (
    (text.charCodeAt(at) | 32) === word.charCodeAt(0) &&
    wordEnd(text, at) === at + word.length &&
    text.slice(at, at + word.length).toLowerCase() === word
  )
}

/** Behind `a ` or `an ` at an offset, else the offset. */
export function behindArticle(text: string, at: number): number {
  if ((text.charCodeAt(at) | 32) !== 0x61) return at
  if (text.charCodeAt(at + 1) === space || text.charCodeAt(at + 1) === hyphen) return at + 2
  return (text.charCodeAt(at + 1) | 32) === 0x6e && text.charCodeAt(at + 2) === space ? at + 3 : at
}
