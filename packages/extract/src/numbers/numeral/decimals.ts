import {isDigit, wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {spokenDigits} from '../tables/number-words.js'
import {below100} from './hundreds.js'
import {isWordAt, tokenAt} from './tokens.js'

const space = 0x20
const hyphen = 0x2d
const decimals = new Lexicon(Object.entries(spokenDigits))

/** Adds ` point five`, `point two five`. */
export function withDecimals(
  text: string,
  {value, end}: {readonly value: number; readonly end: number}
): {
  value: number
  end: number
} {
  const whole = Number.isSafeInteger(value)
  const from = whole && text.charCodeAt(end) === space && isWordAt(text, 'point', end + 1) ? end + 6 : -1
  const read = from < 0 ? undefined : decimalsAt(text, from)
  return read ? {value: Number(`${value}.${read.digits}`), end: read.end} : {value, end}
}

/** Digits read out one by one, or written, behind `point`: ` two five`, ` 25`. */
export function decimalsAt(text: string, from: number): {digits: string; end: number} | undefined {
  let digits = ''
  let end = from
  while (digits.length < 12 && (text.charCodeAt(end) === space || text.charCodeAt(end) === hyphen)) {
    const last = wordEnd(text, end + 1)
    if (last === end + 1) break
    if (isDigit(text.charCodeAt(end + 1))) {
      const figures = text.slice(end + 1, last)
      if (!/^\d{1,6}$/.test(figures)) break
      digits += figures
    } else {
      const digit = decimals.at(text, end + 1, last)
      if (digit === undefined) {
        if (digits !== '') break
        // `point twenty-five`
        const token = tokenAt(text, end + 1)
        const tens = token && token.word.sort !== 'zero' ? below100(text, token) : undefined
        return tens && {digits: String(tens.value), end: tens.end}
      }
      digits += String(digit)
    }
    end = last
  }
  return digits === '' ? undefined : {digits, end}
}
