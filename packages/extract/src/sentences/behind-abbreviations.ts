import {afterHours, bodies, counted, either, hours, joiners, lands, titles} from './abbreviations.js'
import {isDigit, isUpper} from './characters.js'
import {compass, isInitial} from './initials.js'
import {behindTitles, determiners, starters, startsSentence} from './starters.js'
import type {StopRun} from './stops.js'
import {wordAt, wordBefore} from './words.js'

const longestPlace = 16
/** What makes a land a place. */
const placed =
  /\b(?:in|to|from|of|across|within|outside|inside|throughout|around|over|into|than|leave|left|enter|entered) the $/
/** A capital word and one in lower case behind it. */
const plainNext = /([A-Z][a-z]{2,})(?:,? [a-z]|['’]s? )/y
const roman = /^(?:[IVX]{2,5}|[VX])$/
/** An hour that opens a sentence: what follows goes on, `At 7 a.m. Lena left`. */
const openingHour =
  /(?:At|By|Around|About|Before|After|Until|Till|Since|From) (?:about |around |exactly |roughly |nearly )?\d[\d:.]{0,4} ?/y

/** A word with a stop and what stands around it. */
export interface Stopped {
  /** Where the sentence begins. */
  readonly begin: number
  /** The word before the stop. */
  readonly word: string
  readonly run: StopRun
  /** Where the word behind the stop begins. */
  readonly next: number
  /** Whether the text marks the start of a sentence with a capital. */
  readonly cased: boolean
}

/** Whether a sentence ends with the stop of a word: always, unless that may be an abbreviation. */
export function endsBehindAbbreviation(text: string, {begin, word, run, next, cased}: Stopped): boolean {
  const code = text.charCodeAt(next)
  // `(formerly Kuhn Co.) Sold`: the bracket of an abbreviation closes no sentence that began before it.
  const closed = run.closed && (text.charAt(run.end - 1) !== ')' || text.charAt(begin) === '(')
  if (titles.has(word) && !(word === 'Fr' && !isUpper(code)))
    return closed || (behindTitles.has(wordAt(text, next)) && namesNobody(text, run.start - word.length - 1))
  if (joiners.has(word)) return closed
  if (counted.has(word) && (isDigit(code) || roman.test(wordAt(text, next))))
    return begin + word.length === run.start && word === 'No'
  // `54.2° N. 10.1° E.`
  if (isDigit(code) && compass.has(word)) return false
  if (cased && hours.has(word)) return closed || endsBehindHour(text, begin, run.start, wordAt(text, next))
  if (mayGoOn(text, run.start, word))
    return closed || startsSentence(wordAt(text, next)) || endsBehindLand(text, run.start, word, next)
  return true
}

/** `he is a Dr.`, `on Oak Dr.`: a title behind an article or a name. */
function namesNobody(text: string, end: number): boolean {
  const before = wordBefore(text, end)
  return determiners.has(before) || isUpper(before.charCodeAt(0))
}

/** `we live in the U.S. Rivers run there`: a place, then a capital before a word in lower case. */
function endsBehindLand(text: string, stop: number, word: string, next: number): boolean {
  if (!lands.has(word)) return false
  const start = stop - word.length
  if (!placed.test(text.slice(Math.max(0, start - longestPlace), start))) return false
  plainNext.lastIndex = next
  const noun = plainNext.exec(text)?.[1]
  return noun !== undefined && !bodies.has(noun)
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
