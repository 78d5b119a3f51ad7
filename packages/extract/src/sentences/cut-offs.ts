import {isCloser, isLetter, isSpace, skipSpace} from './characters.js'
import {starters} from './starters.js'
import {firstOfWord, wordAt} from './words.js'

/** `we could-- The thing is`: a dash glued to a word, then a word that begins sentences. */
export function endsCutOff(text: string, dash: number): number | undefined {
  if (dash === 0 || !isLetter(text.charCodeAt(dash - 1))) return undefined
  let end = dash
  while (end < text.length && end < dash + 3 && isDash(text.charCodeAt(end))) end++
  while (end < text.length && isCloser(text.charCodeAt(end))) end++
  if (end >= text.length || !isSpace(text.charCodeAt(end))) return undefined
  const word = wordAt(text, firstOfWord(text, skipSpace(text, end)))
  return word !== 'I' && starters.has(word) ? end : undefined
}

function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014
}
