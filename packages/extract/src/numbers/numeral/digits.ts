import {isDigit, isWordCode, wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {numberWords} from './number-lexicon.js'
import {powerAt} from './powers.js'
import {times} from './times.js'
import {wordsAt} from './words.js'
import {partAt} from './parts.js'
import type {Said} from './said.js'

const space = 0x20
const comma = 0x2c
const point = 0x2e
const slash = 0x2f
const hyphen = 0x2d
const mostDigits = 15
/** Digits with separators go on no further than this: a bound on the work at one place. */
const longestGrouped = 24

const vulgar: ReadonlyMap<number, number> = new Map(
  (
    [
      ['¼', 1 / 4],
      ['½', 1 / 2],
      ['¾', 3 / 4],
      ['⅐', 1 / 7],
      ['⅑', 1 / 9],
      ['⅒', 1 / 10],
      ['⅓', 1 / 3],
      ['⅔', 2 / 3],
      ['⅕', 1 / 5],
      ['⅖', 2 / 5],
      ['⅗', 3 / 5],
      ['⅘', 4 / 5],
      ['⅙', 1 / 6],
      ['⅚', 5 / 6],
      ['⅛', 1 / 8],
      ['⅜', 3 / 8],
      ['⅝', 5 / 8],
      ['⅞', 7 / 8]
    ] as const
  ).map(([sign, value]) => [sign.charCodeAt(0), value])
)

/** Signs of parts that a numeral may begin with. */
export const vulgarFractions: readonly string[] = [...vulgar.keys()].map((code) => String.fromCharCode(code))

/** Magnitudes that are glued to a figure: `300k`, `5M`. Case tells `5M` from `5m`, `5b` from `5 b`. */
const glued: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 3,
    K: 3,
    M: 6,
    MM: 6,
    mm: 6,
    mn: 6,
    mil: 6,
    mill: 6,
    mio: 6,
    B: 9,
    b: 9,
    bn: 9,
    Bn: 9,
    BN: 9,
    bil: 9,
    T: 12,
    tn: 12
  })
)
/** The same behind a space: a lone small letter is none there, but for `k`. */
const spaced: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 3,
    K: 3,
    M: 6,
    mil: 6,
    mill: 6,
    mio: 6,
    mln: 6,
    B: 9,
    bn: 9,
    bln: 9,
    T: 12,
    tn: 12,
    trn: 12
  })
)
/** `3.1m sales` are millions, `3.1m tall` and `3.1m of it` are metres. */
const countsMillions =
  /^ (?!(?:tall|long|wide|high|away|deep|apart|of|from|and|or|to|at|in|by|race|sprint|run|swim|below|above|up|down|freestyle|hurdles|dash)\b)[a-z]{3}/
const magnitudeEnds = new Lexicon([...glued.keys(), ...spaced.keys()].map((word) => [word, true] as const))

/** A numeral in digits. */
export interface Figure extends Said {
  /** Where its digits end. */
  readonly digitsEnd: number
}

/**
 * Reads a numeral in digits: `10,000`, `1.5`, `.25`, `10 million`, `300k`, `1.6 B`, `2 1/2`, `5 and a half
 * million`, `3 dozen`.
 */
export function figureAt(text: string, start: number, isMoney = false): Figure | undefined {
  const plain = plainAt(text, start)
  if (!plain) return undefined
  const power = powerAt(text, plain.end, plain.value)
  if (power) return {...power, scale: undefined, digitsEnd: power.end}
  const part = partAt(text, plain.end)
  const value = plain.value + (part?.value ?? 0)
  const end = part?.end ?? plain.end
  const scaled = scaledAt(text, start, value, end, isMoney)
  return scaled && {...scaled, digitsEnd: plain.end}
}

/** Digits with separators and parts. */
function plainAt(text: string, start: number): {value: number; end: number} | undefined {
  const sign = vulgar.get(text.charCodeAt(start))
  if (sign !== undefined) return {value: sign, end: start + 1}
  let end = digitsEnd(text, start)
  if (end - start > mostDigits || (end === start && text.charCodeAt(start) !== point)) return undefined
  const small = simpleFraction(text, start, end)
  if (small) return small
  const first = end
  if (first - start < 4) {
    while (end < start + longestGrouped && text.charCodeAt(end) === comma && groupEnds(text, end + 1))
      end += 4
    if (end === first) end = looseGroups(text, start, end)
  }
  let digits = text.slice(start, end)
  if (end > first) digits = digits.replaceAll(/[, \u00a0\u202f\u2009]/g, '')
  if (text.charCodeAt(end) === point && isDigit(text.charCodeAt(end + 1))) {
    const decimals = digitsEnd(text, end + 1)
    if (decimals - end > mostDigits + 1) return undefined
    digits += text.slice(end, decimals)
    end = decimals
  }
  if (digits === '') return undefined
  return withFraction(text, Number(digits), end)
}

/** Whether exactly three digits stand at an offset. */
function groupEnds(text: string, at: number): boolean {
  return digitsEnd(text, at) === at + 3
}

const twoGroups = /^(?: \d{3}){2}(?!\d)/

/** `40, 000` as speech-to-text writes it; `40 000` and `1 414 021` as others write them. */
function looseGroups(text: string, start: number, from: number): number {
  let end = from
  if (end === start) return end
  if (text.startsWith(', 000', end) && !isWordCode(text.charCodeAt(end + 5))) return end + 5
  for (let gap = text.charCodeAt(end); ; gap = text.charCodeAt(end)) {
    const narrow = gap === 0xa0 || gap === 0x202f || gap === 0x2009
    // `1 414 021`: two groups and more are no accident.
    const wide =
      gap === space &&
      (text.startsWith('000', end + 1) || end > from || twoGroups.test(text.slice(end, end + 9)))
    if ((!narrow && !wide) || end > start + longestGrouped) break
    if (!groupEnds(text, end + 1) || isWordCode(text.charCodeAt(end + 4))) break
    end += 4
  }
  return end
}

/** `1/2` and the like: small enough not to be a date. */
function simpleFraction(text: string, start: number, end: number): {value: number; end: number} | undefined {
  if (end !== start + 1 || text.charCodeAt(end) !== slash) return undefined
  const over = text.charCodeAt(start) - 48
  const under = text.charCodeAt(end + 1) - 48
  const next = text.charCodeAt(end + 2)
  if (over < 1 || under < 2 || under > 8 || over >= under || isDigit(next) || next === slash) return undefined
  return {value: over / under, end: end + 2}
}

/** `2½`, `2 1/2`. */
function withFraction(text: string, value: number, end: number): {value: number; end: number} {
  const gap = text.charCodeAt(end) === space ? 1 : 0
  const sign = vulgar.get(text.charCodeAt(end + gap))
  if (sign !== undefined) return {value: value + sign, end: end + gap + 1}
  if (gap === 0 || !Number.isInteger(value)) return {value, end}
  const fraction = simpleFraction(text, end + 1, digitsEnd(text, end + 1))
  if (!fraction || isWordCode(text.charCodeAt(fraction.end))) return {value, end}
  return {value: value + fraction.value, end: fraction.end}
}

/** Digits with the magnitude that follows. */
function scaledAt(
  text: string,
  start: number,
  value: number,
  end: number,
  isMoney: boolean
): Said | undefined {
  const code = text.charCodeAt(end)
  const joined = code === space || code === hyphen
  const from = joined ? end + 1 : end
  const last = wordEnd(text, from)
  const plain: Said = {value, end, scale: undefined}
  if (last === from) return plain
  const word = numberWords.at(text, from, last)
  if (word?.sort === 'hundred') {
    const more = scaleBehind(text, last)
    const hundreds = times(value, 2)
    if (more) return {value: times(hundreds, more.power), end: more.end, scale: more.power}
    return withRest(text, {value: hundreds, end: last, scale: 2}, 100)
  }
  if (word?.sort === 'dozen') return {value: value * 12, end: last, scale: undefined}
  if (word?.sort === 'scale')
    return withRest(
      text,
      withScalePart(text, times(value, word.value), last, word.value),
      Number(`1e${word.value}`)
    )
  if (code === hyphen || magnitudeEnds.at(text, from, last) === undefined) return plain
  const said = text.slice(from, last)
  const million =
    !joined &&
    (said === 'm' || said === 't') &&
    (isMoney || (said === 'm' && countsMillions.test(text.slice(last, last + 16))))
  const power = million ? (said === 'm' ? 6 : 12) : (joined ? spaced : glued).get(said)
  if (power === undefined || (joined && text.charCodeAt(last) === hyphen)) return plain
  // `4K` and `8K` are picture sizes.
  if (said === 'K' && end === start + 1 && (value === 4 || value === 8)) return undefined
  return {value: times(value, power), end: last, scale: power}
}

function scaleBehind(text: string, at: number): {power: number; end: number} | undefined {
  if (text.charCodeAt(at) !== space) return undefined
  const end = wordEnd(text, at + 1)
  const word = numberWords.at(text, at + 1, end)
  return word?.sort === 'scale' ? {power: word.value, end} : undefined
}

/** `7 million and a quarter`. */
function withScalePart(text: string, value: number, end: number, power: number): Said {
  const part = partAt(text, end)
  return part
    ? {value: value + times(part.value, power), end: part.end, scale: power}
    : {value, end, scale: power}
}

/** `9 hundred and 20`, `9 hundred and twenty`, `4 thousand 3 hundred`: what is less than the magnitude goes on with it. */
function withRest(text: string, said: Said, below: number): Said {
  if (text.charCodeAt(said.end) !== space || !Number.isInteger(said.value)) return said
  const and = below === 100 && text.startsWith('and ', said.end + 1)
  const at = said.end + (and ? 5 : 1)
  const rest = isDigit(text.charCodeAt(at)) ? figureAt(text, at) : and ? wordsAt(text, at) : undefined
  if (!rest || rest.value >= below || rest.value < 1 || !Number.isInteger(rest.value)) return said
  // `5 thousand 20 minute walks`: without a magnitude of its own only hundreds go on.
  if (rest.scale === undefined && !and) return said
  return isWordCode(text.charCodeAt(rest.end))
    ? said
    : {value: said.value + rest.value, end: rest.end, scale: said.scale}
}

function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}
