import {isDigit, wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {small, tens} from '../tables/cardinals.js'

const cardinals = new Lexicon([...small, ...tens])

/** A number that was read, and where its words end. */
export interface ReadNumber {
  readonly value: number
  readonly end: number
}

/** Reads one to ninety-nine in words, at the start of a word: `five`, `twenty-two`. */
export function wordsAt(text: string, at: number): ReadNumber | undefined {
  const end = wordEnd(text, at)
  const first = cardinals.at(text, at, end)
  if (first === undefined) return undefined
  const gap = text.charCodeAt(end)
  if (first < 20 || (gap !== 0x20 && gap !== 0x2d)) return {value: first, end}
  const next = wordEnd(text, end + 1)
  const ones = cardinals.at(text, end + 1, next)
  return ones === undefined || ones > 9 ? {value: first, end} : {value: first + ones, end: next}
}

/** Reads digits without a sign, a point or a letter around them: at most so many. */
export function digitsAt(text: string, at: number, most: number): ReadNumber | undefined {
  let end = at
  let value = 0
  for (let code; isDigit((code = text.charCodeAt(end))); end++) value = value * 10 + code - 48
  return end === at || end - at > most ? undefined : {value, end}
}
