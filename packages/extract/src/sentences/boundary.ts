import {counted, either, joiners, starters, titles} from './abbreviations.js'
import {isCloser, isDigit, isLetter, isLower, isOpener, isSpace, isStop, isUpper} from './characters.js'

const maxAbbreviation = 12
const maxWord = 16
const maxOpeners = 4
const fullStop = 46
const ellipsis = 0x2026

/** The stops at one place with the quotes and brackets that close behind them. */
export interface StopRun {
  /** Offset of the first stop. */
  readonly start: number
  /** Where a sentence that ends here ends. */
  readonly end: number
  readonly stops: number
  /** Whether a `?` or `!` is among them. */
  readonly strong: boolean
  /** Whether a closing quote or bracket follows. */
  readonly closed: boolean
}

/** Reads the stops that begin at an offset, spaced ellipses (`. . .`) among them. */
export function stopRunAt(text: string, start: number): StopRun {
  const {length} = text
  let at = start
  let stops = 0
  let strong = false
  let closed = false
  for (;;) {
    for (; at < length && isStop(text.charCodeAt(at)); at++) {
      const code = text.charCodeAt(at)
      stops += code === ellipsis ? 3 : 1
      if (code !== fullStop && code !== ellipsis) strong = true
    }
    const behind = at
    while (at < length && isCloser(text.charCodeAt(at))) at++
    if (at > behind) closed = true
    if (!isLoneStop(text, at)) return {start, end: at, stops, strong, closed}
    at++
  }
}

/** Whether a space and then stops follow that belong to no word: `. . .`, but not ` .net`. */
function isLoneStop(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 32) return false
  let next = at + 1
  while (next < text.length && isStop(text.charCodeAt(next))) next++
  return next > at + 1 && (next === text.length || isSpace(text.charCodeAt(next)))
}

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
  if (!isSpace(text.charCodeAt(end))) return false
  let at = end
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  const next = firstOfWord(text, at)
  const code = text.charCodeAt(next)
  if (cased && isLower(code)) return false
  if (run.strong) return true
  if (run.stops > 1) return true
  const word = wordBefore(text, run.start)
  if (word === '') return !isListNumber(text, begin, run.start)
  if (titles.has(word) && !(word === 'Fr' && !isUpper(code))) return run.closed
  if (joiners.has(word)) return run.closed
  if (isDigit(code) && counted.has(word)) return begin + word.length === run.start && word === 'No'
  if (mayGoOn(word)) return run.closed || starters.has(wordAt(text, next))
  return true
}

/** Skips opening quotes, brackets and dashes before a word. */
function firstOfWord(text: string, start: number): number {
  let at = start
  while (at < start + maxOpeners && at < text.length && isOpener(text.charCodeAt(at))) at++
  return at
}

/** Abbreviations that end a sentence only sometimes: `Inc.`, `U.S.`, an initial. */
function mayGoOn(word: string): boolean {
  if (either.has(word)) return true
  if (word.length === 1) return isUpper(word.charCodeAt(0)) && word !== 'I'
  return word.includes('.') && word.split('.').every((part) => part.length > 0 && part.length <= 2)
}

/** The letters and inner stops just before an offset: `U.S`, `Mr`; empty when too long to be one. */
function wordBefore(text: string, end: number): string {
  let at = end
  const least = Math.max(0, end - maxAbbreviation - 1)
  while (at > least) {
    const code = text.charCodeAt(at - 1)
    if (!isLetter(code) && code !== fullStop) break
    at--
  }
  if (at === least && at > 0) return 'long'
  return text.slice(at, end)
}

/** The word that begins at an offset, up to an apostrophe. */
function wordAt(text: string, start: number): string {
  let at = start
  while (at < text.length && at < start + maxWord && isLetter(text.charCodeAt(at))) at++
  return text.slice(start, at)
}

/** `1.`, `12)` at the start of a line: the number of a list item, not a sentence. */
function isListNumber(text: string, begin: number, stop: number): boolean {
  if (stop === begin || stop - begin > 3) return false
  for (let at = begin; at < stop; at++) if (!isDigit(text.charCodeAt(at))) return false
  let before = begin - 1
  while (before >= 0 && text.charCodeAt(before) === 32) before--
  return before < 0 || text.charCodeAt(before) === 10
}

/** `we could-- The thing is`: a dash glued to a word, then a word that begins sentences. */
export function endsCutOff(text: string, dash: number): number | undefined {
  if (dash === 0 || !isLetter(text.charCodeAt(dash - 1))) return undefined
  let end = dash
  while (end < text.length && end < dash + 3 && isDash(text.charCodeAt(end))) end++
  while (end < text.length && isCloser(text.charCodeAt(end))) end++
  if (end >= text.length || !isSpace(text.charCodeAt(end))) return undefined
  let at = end
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  const word = wordAt(text, firstOfWord(text, at))
  return word !== 'I' && starters.has(word) ? end : undefined
}

function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014
}
