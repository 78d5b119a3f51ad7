import {isDigit, isWordCode, wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {numberWords} from './number-lexicon.js'
import {plainFigureAt} from './plain-figure.js'
import {powerAt} from './powers.js'
import {times} from './times.js'
import {wordsAt} from './words.js'
import {partAt} from './parts.js'
import {withDecimals} from './decimals.js'
import type {Said} from './said.js'

const space = 0x20
const hyphen = 0x2d

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
    Cr: 7,
    T: 12,
    tn: 12,
    trn: 12
  })
)
/** `3.1m sales` and `35m of its users` are millions, `3.1m tall` and `3.1m of it` are metres. */
const countsMillions =
  /^ (?:of (?:its|their|our|these|those) (?:[\w-]{2,14} ){0,2}[a-z]{2,14}s\b|(?!(?:tall|long|wide|high|away|deep|apart|of|from|and|or|to|at|in|by|race|sprint|run|swim|below|above|up|down|freestyle|hurdles|dash)\b)[a-z]{3})/
const magnitudeEnds = new Lexicon(
  ['cr', 'g', ...glued.keys(), ...spaced.keys()].map((word) => [word, true] as const)
)

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
  const plain = plainFigureAt(text, start)
  if (!plain) return undefined
  const power = powerAt(text, plain.end, plain.value)
  if (power) return {...power, scale: undefined, digitsEnd: power.end}
  const part = partAt(text, plain.end)
  // `2 point 5`, as speech-to-text writes it.
  const {value, end} = part
    ? {value: plain.value + part.value, end: part.end}
    : withDecimals(text, {value: plain.value, end: plain.end})
  const scaled = scaledAt(text, start, value, end, isMoney)
  return scaled && {...scaled, digitsEnd: plain.end}
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
    (isMoney || (said === 'm' && countsMillions.test(text.slice(last, last + 48))))
  // `.5G` is a magnitude only where nothing else is said: `5G` is a network, too.
  const giga = said === 'G' && end - start > 1 && start < 2 && last === text.length ? 9 : undefined
  const crores = isMoney && said.toLowerCase() === 'cr' ? 7 : undefined
  const power = million ? (said === 'm' ? 6 : 12) : (giga ?? crores ?? (joined ? spaced : glued).get(said))
  if (power === undefined || (joined && text.charCodeAt(last) === hyphen)) return plain
  // `4K` and `8K` are picture sizes.
  if (said === 'K' && end === start + 1 && (value === 4 || value === 8)) return undefined
  return {value: times(value, power), end: last, scale: power}
}

/** The magnitude that stands behind a space: ` million`. */
export function scaleBehind(text: string, at: number): {power: number; end: number} | undefined {
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
