import {anyOf} from '../quantities/any-of.js'
import type {Lead} from '../quantities/rule.js'
import {andPart, left, plainDigits, wordNumeral} from './numeral.js'
import {scales} from './tables/number-words.js'

const scale = anyOf(
  Object.keys(scales).flatMap((name) => [name, `${name}s`, capital(name), name.toUpperCase()])
)
// Case tells magnitudes from units here: `5M` and `5 B`, but `5m` and `5 b` are no millions and billions.
const glued = anyOf(['k', 'K', 'M', 'MM', 'B', 'b', 'bn', 'Bn', 'BN', 'mn', 'mil', 'bil', 'T', 'tn'])
const spaced = anyOf(['bn', 'mil', 'mill', 'mio', 'k', 'K', 'M', 'B', 'T'])
const inDigits = new RegExp(
  `${left}${plainDigits}(?:(?:[ -]?hundred\\b)?[ -]?(?:${scale}|dozens?)\\b(?:${andPart})?|[ -]?hundred\\b|${glued}(?!\\w)| ${spaced}(?![\\w-]))?`,
  'y'
)
const inWords = new RegExp(`${left}${wordNumeral}(?: k\\b)?`, 'iy')
const minusWord = /(?<!\bplus[ -]or[ -])(?:minus[ -]|negative )(?=[\w.])/iy
const minusSign = /(?<![\w)\]-])[-−](?=[\d.])/y
/** First letters of the words that an article may stand before: `a hundred`, `a quarter of a million`. */
const behindArticle = new Set('hHtTmMbBdDqQlLcCsS')

/** Reads the numeral that a number begins with, its minus included. */
export const leadingNumeral: Lead = (text, start) => {
  const code = text.charCodeAt(start)
  if (code === 0x2d || code === 0x2212) return signed(minusSign, text, start)
  if (code < 0x3a || (code > 0x7f && code < 0x2bff)) return endOf(inDigits, text, start)
  const letter = code | 32
  if (letter === 0x61) {
    const space = text.charCodeAt(start + 1) === 0x20 ? start + 1 : start + 2
    if (text.charCodeAt(space) !== 0x20 || !behindArticle.has(text.charAt(space + 1))) return -1
  }
  const end = endOf(inWords, text, start)
  return end < 0 && (letter === 0x6d || letter === 0x6e) ? signed(minusWord, text, start) : end
}

function signed(sign: RegExp, text: string, start: number): number {
  const end = endOf(sign, text, start)
  return end < 0 ? -1 : leadingNumeral(text, end)
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : -1
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
