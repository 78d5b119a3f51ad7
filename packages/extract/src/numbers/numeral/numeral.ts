import {isDigit, isWordCode, wordEnd} from '../../quantities/characters.js'
import type {Span} from '../../span.js'
import {figureAt} from './digits.js'
import {vulgarFractions} from './plain-figure.js'
import {numeralWords} from './number-lexicon.js'
import {isWordAt} from './tokens.js'
import {times} from './times.js'
import {wordsAt} from './words.js'

/** A number as it is said or written, without what it measures. */
export interface Numeral extends Span {
  readonly value: number
  /** Power of ten of its last magnitude word (`million`: 6), `undefined` without one. */
  readonly scale: number | undefined
  /** Whether it begins with a digit or the sign of a fraction, its minus left out. */
  readonly inDigits: boolean
  readonly negative: boolean
}

/** What wakes a form that begins with a numeral; articles, which need a certain word next, apart. */
export const numeralStarts: readonly string[] = ['digit', ...vulgarFractions, ...numeralWords]

/** What wakes a form whose numeral has a minus. */
export const minusStarts: readonly string[] = ['-', '−', 'minus', 'negative']

/** `- 2 degrees`, where nothing else is said. */
const alone = /^[-−] [.\d][\d.,/ ]{0,12}(?: ?[a-z°%]{1,12}){0,2}$/i

/** Reads the numeral at an offset if nothing before it makes it a part of something else. */
export function numeralAt(text: string, start: number): Numeral | undefined {
  const code = text.charCodeAt(start)
  if (code === 0x2d || code === 0x2212) {
    const next = text.charCodeAt(start + 1)
    const free = !/[\w)\]-]/.test(text.charAt(start - 1)) && (isDigit(next) || next === 0x2e)
    return free ? negated(text, start, start + 1) : undefined
  }
  if (!standsFree(text, start)) return undefined
  if ((code | 32) === 0x6d && isWordAt(text, 'minus', start)) {
    const tolerance = /\bplus[ -]or[ -]$/i.test(text.slice(Math.max(0, start - 8), start))
    return tolerance ? undefined : negated(text, start, start + 6)
  }
  if ((code | 32) === 0x6e && isWordAt(text, 'negative', start)) return negated(text, start, start + 9)
  return start === 2 && alone.test(text) ? negated(text, 0, 2) : bareNumeralAt(text, start)
}

/**
 * Reads a numeral whatever stands before it.
 *
 * @param isMoney Whether a sum is named: then `5m` and `5t` are millions and trillions.
 */
export function bareNumeralAt(text: string, start: number, isMoney = false): Numeral | undefined {
  const code = text.charCodeAt(start)
  const inDigits = isDigit(code) || code === 0x2e || !isWordCode(code)
  const said = inDigits ? figureAt(text, start, isMoney) : wordsAt(text, start)
  if (!said) return undefined
  let {value, end, scale} = said
  // `a hundred and thirty k`, `three hundred Cr`
  const short = !inDigits && text.charCodeAt(end) === 0x20 ? shortScale(text, end + 1) : undefined
  if (short) {
    value = times(value, short.power)
    ;({end} = short)
    scale = short.power
  }
  return Number.isFinite(value) ? {start, end, value, scale, inDigits, negative: false} : undefined
}

/** `k`, `mil` or `Cr` alone. */
function shortScale(text: string, at: number): {power: number; end: number} | undefined {
  const code = text.charCodeAt(at)
  // `two mil thick` is a measure of sheets.
  if (isWordAt(text, 'mil', at))
    return /^ (?:thick|plastic|film|sheet)/i.test(text.slice(at + 3, at + 12))
      ? undefined
      : {power: 6, end: at + 3}
  if ((code | 32) === 0x6b) return wordEnd(text, at) === at + 1 ? {power: 3, end: at + 1} : undefined
  return code === 0x43 && text.charCodeAt(at + 1) === 0x72 && wordEnd(text, at) === at + 2
    ? {power: 7, end: at + 2}
    : undefined
}

function negated(text: string, start: number, from: number): Numeral | undefined {
  const numeral = bareNumeralAt(text, from)
  return numeral && {...numeral, start, value: -numeral.value, negative: true}
}

const notBefore = new Set('#@$€£¥\\/_=&?%')
const glue = new Set("-.,:/_@#'’+")

/** No letter or digit stands just before, nor is it a part of a code, path or decimal. */
export function standsFree(text: string, start: number): boolean {
  if (start === 0) return true
  const before = text.charCodeAt(start - 1)
  if (before === 0x20) return true
  if (isWordCode(before)) return false
  const sign = text.charAt(start - 1)
  if (notBefore.has(sign)) return false
  // `’23`: a year
  if (isApostrophe(before) && shortYear.test(text.slice(start, start + 3))) return false
  return (
    !(glue.has(sign) && start > 1 && isWordOrUnderscore(text.charCodeAt(start - 2))) || isBelow(text, start)
  )
}

/** `sub-10`: less than so much. */
function isBelow(text: string, start: number): boolean {
  return text.slice(start - 4, start).toLowerCase() === 'sub-' && !isWordCode(text.charCodeAt(start - 5))
}

const shortYear = /^\d\d(?!\d)/

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018
}

/** No letter or digit follows, nor a further part of a code, path, time or decimal. */
export function endsFree(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code === 0x20 || Number.isNaN(code)) return true
  if (isWordOrUnderscore(code) || code === 0x40 || code === 0x5c) return false
  const next = text.charCodeAt(end + 1)
  if (code === 0x2e) return !isDigit(next) && !isLetter(next)
  if (code === 0x3a || code === 0x2f || code === 0x2c || code === 0x2d || code === 0x2013)
    return !isDigit(next)
  return !((code === 0x27 || code === 0x2019) && isWordOrUnderscore(next))
}

function isWordOrUnderscore(code: number): boolean {
  return isWordCode(code) || code === 0x5f
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}
