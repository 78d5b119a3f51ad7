import {joiners, markedNames} from './abbreviations.js'
import {endsBehindAbbreviation} from './behind-abbreviations.js'
import {isDigit, isLower, isSpace, skipSpace, isUpper} from './characters.js'
import {goesOnBehindQuote} from './quotes.js'
import {glue, lowerStarters, starters, startsSentence} from './starters.js'
import type {StopRun} from './stops.js'
import {firstOfWord, wordAt, wordBefore} from './words.js'

/** A word of fewer letters may be an abbreviation. */
const leastWord = 4

/**
 * Whether a sentence ends with a run of stops.
 *
 * @param begin Where the sentence begins.
 * @param cased Whether the text marks the start of a sentence with a capital.
 */
export function endsSentence(text: string, begin: number, run: StopRun, cased: boolean): boolean {
  const {end} = run
  if (end >= text.length) return true
  // Chinese and Japanese put no space between sentences.
  if (text.charCodeAt(end - 1) >= 0x3000) return true
  if (!isSpace(text.charCodeAt(end))) return endsUnspaced(text, run)
  const at = skipSpace(text, end)
  const next = firstOfWord(text, at)
  const code = text.charCodeAt(next)
  // Names like `iPhone` begin sentences as they are.
  if (cased && isLower(code) && !isUpper(text.charCodeAt(next + 1))) return startsInLower(text, run, next)
  if (run.closed && goesOnBehindQuote(text, end, at)) return false
  if (run.stops > 1 || run.closed) {
    if (isOmission(text, run, next)) return false
    if (run.stops > 1) return true
  }
  const word = wordBefore(text, run.start)
  if (run.strong) return !markedNames.has(word) || starters.has(wordAt(text, next))
  if (word === '') return !isNumber(text, run.start, code)
  return endsBehindAbbreviation(text, {begin, word, next, cased, run})
}

/** `It ended there. so we left`: a whole word, and one that begins sentences without its capital. */
function startsInLower(text: string, run: StopRun, next: number): boolean {
  if (run.strong || run.stops > 1 || run.closed || !lowerStarters.has(wordAt(text, next))) return false
  const word = wordBefore(text, run.start)
  return glue.has(word) || (word.length >= leastWord && !word.includes('.') && !joiners.has(word))
}

/** Digits whose stop belongs to a number: `N°. 5`, `as follows: 1. We left`. */
function isNumber(text: string, stop: number, next: number): boolean {
  const before = text.slice(Math.max(0, stop - 5), stop)
  return isDigit(next) ? /[Nn][°º]$/.test(before) : before.endsWith(': 1')
}

/** `It sank.Nobody wept.`: a word that begins sentences, right behind the stop of a plain word. */
function endsUnspaced(text: string, run: StopRun): boolean {
  if (!isUpper(text.charCodeAt(run.end))) return false
  const word = wordAt(text, run.end)
  if (word.length < 2 || !startsSentence(word) || !/[\s,.’']/.test(text.charAt(run.end + word.length)))
    return false
  return /(?<=[\s(“"‘'])[A-Za-z\d,’'-]{2,20}$/.test(text.slice(Math.max(0, run.start - 21), run.start))
}

/** Stops that leave words out inside a sentence: `the sea [...] is`, `forty (!) Boats`, `I thought . . . I knew`. */
function isOmission(text: string, run: StopRun, next: number): boolean {
  const before = text.charAt(run.start - 1)
  const word = wordAt(text, next)
  if (before === '[' || before === '(') return run.closed && !starters.has(word)
  return before === ' ' && run.stops === 3 && !run.strong && (word === 'I' || isLower(text.charCodeAt(next)))
}
