import {afterHours, counted, either, hours, joiners, lettered, markedNames, titles} from './abbreviations.js'
import {isCloser, isDigit, isLetter, isLower, isSpace, isUpper} from './characters.js'
import {goesOnBehindQuote} from './quotes.js'
import {addresses, glue, lowerStarters, starters} from './starters.js'
import type {StopRun} from './stops.js'
import {firstOfWord, wordAt, wordBefore} from './words.js'

const leastWord = 4
/** What stands before an initial: a space, a bracket, a quote, `J.`, `J.-` */
const initialBehind = /^$|[\s.([«]$|\.-$|(?:^|\D)["'“‘’”]$/
/** What stands before a letter of the compass: `12°`, `12 ` */
const compassBehind = /[\d°′″]\s?$/
const compass = new Set('NSEW')
const roman = /^(?:[IVX]{2,5}|[VX])$/
/** An hour that opens a sentence: what follows goes on, `At 7 a.m. Lena left`. */
const openingHour =
  /(?:At|By|Around|About|Before|After|Until|Till|Since|From) (?:about |around |exactly |roughly |nearly )?\d[\d:.]{0,4} ?/y

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
  let at = end
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
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
  // `(formerly Kuhn Co.) Sold`: the bracket of an abbreviation closes no sentence that began before it.
  const closed = run.closed && (text.charAt(end - 1) !== ')' || text.charAt(begin) === '(')
  if (titles.has(word) && !(word === 'Fr' && !isUpper(code))) return closed
  if (joiners.has(word)) return closed
  if (counted.has(word) && (isDigit(code) || roman.test(wordAt(text, next))))
    return begin + word.length === run.start && word === 'No'
  // `54.2° N. 10.1° E.`
  if (isDigit(code) && compass.has(word)) return false
  if (cased && hours.has(word)) return closed || endsBehindHour(text, begin, run.start, wordAt(text, next))
  if (mayGoOn(text, run.start, word)) return closed || startsSentence(wordAt(text, next))
  return true
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
  return isDigit(next) ? /[Nn][°º]$/.test(before) : /: \d{1,2}$/.test(before)
}

/** `It sank.Nobody wept.`: a word that begins sentences, right behind the stop of a plain word. */
function endsUnspaced(text: string, run: StopRun): boolean {
  if (!isUpper(text.charCodeAt(run.end))) return false
  const word = wordAt(text, run.end)
  if (word.length < 2 || !startsSentence(word) || !/[\s,.’']/.test(text.charAt(run.end + word.length)))
    return false
  return /(?<=[\s(“"‘'])[A-Za-z\d,’'-]{2,20}$/.test(text.slice(Math.max(0, run.start - 21), run.start))
}

function startsSentence(word: string): boolean {
  return starters.has(word) || addresses.has(word)
}

/** Stops that leave words out inside a sentence: `the sea [...] is`, `forty (!) Boats`, `I thought . . . I knew`. */
function isOmission(text: string, run: StopRun, next: number): boolean {
  const before = text.charAt(run.start - 1)
  const word = wordAt(text, next)
  if (before === '[' || before === '(') return run.closed && !starters.has(word)
  return before === ' ' && run.stops === 3 && !run.strong && (word === 'I' || isLower(text.charCodeAt(next)))
}

/** `a.m.` and `p.m.` end a sentence before a name, but when the hour opens it. */
function endsBehindHour(text: string, begin: number, stop: number, word: string): boolean {
  if (starters.has(word)) return true
  if (afterHours.has(word)) return false
  openingHour.lastIndex = begin
  return !(openingHour.test(text) && openingHour.lastIndex === stop - 'a.m'.length)
}

/** Abbreviations that end a sentence only sometimes: `Inc.`, `U.S.`, an initial. */
function mayGoOn(text: string, end: number, word: string): boolean {
  if (either.has(word)) return true
  if (word.length === 1) return isInitial(text, end - 1)
  return word.includes('.') && word.split('.').every((part) => part.length > 0 && part.length <= 2)
}

/** `K.` in `Ida K. Moss`; not the pronoun, not `plan B.`, not the last letter of `AT&T.` or `12° N.` */
function isInitial(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return false
  const behind = text.slice(Math.max(0, at - 2), at)
  if (!initialBehind.test(behind) || (compass.has(text.charAt(at)) && compassBehind.test(behind)))
    return false
  const before = text.charCodeAt(at - 1) === 32 ? wordBefore(text, at - 1) : ''
  if (lettered.has(before)) return false
  return text.charAt(at) !== 'I' || (isUpper(before.charCodeAt(0)) && before.length > 1)
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
