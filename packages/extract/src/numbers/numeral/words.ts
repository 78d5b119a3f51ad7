import {isDigit, wordEnd} from '../../quantities/characters.js'
import {spokenDigits} from '../tables/number-words.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {numberWords} from './number-lexicon.js'
import type {NumberWord} from './number-lexicon.js'
import {times} from './times.js'

const space = 0x20
const hyphen = 0x2d
const comma = 0x2c
const decimals = new Lexicon(Object.entries(spokenDigits))

/** What words say, and where they end. */
export interface Said {
  readonly value: number
  readonly end: number
  /** Power of ten of the last magnitude word (`million`: 6), `undefined` without one. */
  readonly scale: number | undefined
}

/** A word of a numeral with its place. */
interface Token {
  readonly word: NumberWord
  readonly start: number
  readonly end: number
}

function tokenAt(text: string, at: number): Token | undefined {
  const end = wordEnd(text, at)
  const word = end > at ? numberWords.at(text, at, end) : undefined
  return word && {word, start: at, end}
}

/** The word behind one space or hyphen. */
function nextToken(text: string, at: number): Token | undefined {
  const gap = text.charCodeAt(at)
  return gap === space || gap === hyphen ? tokenAt(text, at + 1) : undefined
}

/** Whether a lower-case word stands at an offset, as a whole. */
export function isWordAt(text: string, word: string, at: number): boolean {
  return (
    (text.charCodeAt(at) | 32) === word.charCodeAt(0) &&
    wordEnd(text, at) === at + word.length &&
    text.slice(at, at + word.length).toLowerCase() === word
  )
}

/** Behind `a ` or `an ` at an offset, else the offset. */
function behindArticle(text: string, at: number): number {
  if ((text.charCodeAt(at) | 32) !== 0x61) return at
  if (text.charCodeAt(at + 1) === space || text.charCodeAt(at + 1) === hyphen) return at + 2
  return (text.charCodeAt(at + 1) | 32) === 0x6e && text.charCodeAt(at + 2) === space ? at + 3 : at
}

/** Reads a numeral in words: `twenty-one`, `two million three hundred thousand`, `half a dozen`. */
export function wordsAt(text: string, start: number): Said | undefined {
  const from = behindArticle(text, start)
  const first = tokenAt(text, from)
  if (!first) return undefined
  const {sort} = first.word
  if (sort === 'part') return shareOfScale(text, first, from > start)
  if (from > start && sort !== 'hundred' && sort !== 'scale' && sort !== 'dozen') return undefined
  if (first.word.many === true) return undefined
  if (sort === 'dozen') return {value: 12, end: first.end, scale: undefined}
  // `three quarters of a million`
  const share = sort === 'one' ? shares(text, first) : undefined
  return share ?? scaled(text, from)
}

/** `half a million`, `half-million`, `half a dozen`, `a quarter of a million`, `a quarter million`. */
function shareOfScale(text: string, {word, end}: Token, article: boolean): Said | undefined {
  if (word.many === true || (word.value !== 2 && word.value !== 4)) return undefined
  const half = word.value === 2
  let at = end + 1
  if (!half && isWordAt(text, 'of', at)) at += 3
  const behind = behindArticle(text, at)
  const whole =
    text.charCodeAt(end) === space || text.charCodeAt(end) === hyphen ? tokenAt(text, behind) : undefined
  if (!whole || whole.word.many === true) return undefined
  if (!half && !article && behind === at && whole.word.sort !== 'scale') return undefined
  return partOf(whole, 1 / word.value)
}

/** `three quarters of a million`, `one quarter of a billion`. */
function shares(text: string, {word, end}: Token): Said | undefined {
  const part = nextToken(text, end)
  if (part?.word.sort !== 'part' || !isWordAt(text, 'of', part.end + 1)) return undefined
  const behind = behindArticle(text, part.end + 4)
  const whole = behind > part.end + 4 ? tokenAt(text, behind) : undefined
  return whole?.word.sort === 'scale' ? partOf(whole, word.value / part.word.value) : undefined
}

function partOf({word, end}: Token, share: number): Said | undefined {
  if (word.sort === 'scale') return {value: times(share, word.value), end, scale: word.value}
  if (word.sort === 'hundred') return {value: 100 * share, end, scale: 2}
  return word.sort === 'dozen' ? {value: 12 * share, end, scale: undefined} : undefined
}

/** `two million three hundred thousand`, `hundred and five`, `three point five billion and a half`. */
function scaled(text: string, start: number): Said | undefined {
  let total = 0
  let end = -1
  let power = Number.POSITIVE_INFINITY
  let scale: number | undefined
  for (let at = start; at >= 0;) {
    const group = hundreds(text, at)
    if (!group) break
    const {value, end: groupEnds} = withDecimals(text, withPart(text, group))
    const magnitude = nextToken(text, groupEnds)
    if (magnitude?.word.sort === 'dozen' && end < 0)
      return {value: value * 12, end: magnitude.end, scale: undefined}
    if (magnitude?.word.sort === 'scale' && group.scale !== -1) {
      // `two million and three million`: another number begins.
      if (magnitude.word.value >= power) break
      power = magnitude.word.value
      total += times(value, power)
      ;({end} = magnitude)
    } else if (group.scale === -1) {
      if (group.power >= power) break
      power = group.power
      total += times(1, power)
      end = group.end
    } else {
      if (end >= 0 && startsMore(text, groupEnds)) break
      total += value
      end = groupEnds
      scale ??= group.scale
      break
    }
    scale = power
    // `a hundred thousand million`
    for (let more = nextToken(text, end); more?.word.sort === 'scale' && more.word.value >= power;) {
      total = times(total, more.word.value)
      scale = more.word.value
      power = scale
      ;({end} = more)
      more = nextToken(text, end)
    }
    at = continues(text, end)
  }
  if (end < 0) return undefined
  if (scale !== undefined && scale > 2) {
    const part = partAt(text, end)
    if (part) return {value: total + times(part.value, scale), end: part.end, scale}
  }
  const {value, end: last} = withDecimals(text, {value: total, end})
  return {value, end: last, scale}
}

/** Where the next group of a numeral may begin, -1 where none may. */
function continues(text: string, end: number): number {
  const code = text.charCodeAt(end)
  // `one million, two hundred thousand`
  const listed = code === comma && text.charCodeAt(end + 1) === space
  if (code !== space && code !== hyphen && !listed) return -1
  let at = listed ? end + 2 : end + 1
  const and = isWordAt(text, 'and', at)
  if (and) at += 4
  const next = tokenAt(text, at)
  if (!next || next.word.sort === 'part' || next.word.sort === 'dozen' || next.word.sort === 'scale')
    return -1
  if (next.word.sort === 'hundred') return -1
  if (!listed) return at
  const second = nextToken(text, next.end)
  return second?.word.sort === 'hundred' ? at : -1
}

/** Whether what follows a group makes it the start of another number: `three` in `million and three quarters`. */
function startsMore(text: string, end: number): boolean {
  const next = nextToken(text, end)
  if (!next) return false
  const {sort} = next.word
  return (
    sort === 'hundred' || sort === 'scale' || sort === 'dozen' || (sort === 'part' && next.word.many !== true)
  )
}

interface Group {
  readonly value: number
  readonly end: number
  /** 2 behind `hundred`, -1 for a magnitude without a number before it. */
  readonly scale: number | undefined
  readonly power: number
}

/** Below one thousand, or tens of hundreds: `twenty-five hundred`, `five hundred and six`, `hundred`. */
function hundreds(text: string, at: number): Group | undefined {
  const first = tokenAt(text, at)
  if (!first) return undefined
  if (first.word.sort === 'scale')
    return first.word.many === true
      ? undefined
      : {value: 1, end: first.end, scale: -1, power: first.word.value}
  const small = first.word.sort === 'hundred' ? undefined : below100(text, first)
  if (!small && first.word.sort !== 'hundred') return undefined
  const hundred = small ? nextToken(text, small.end) : first
  if (hundred?.word.sort !== 'hundred') return small && {...small, scale: undefined, power: 0}
  const value = (small?.value ?? 1) * 100
  let rest =
    text.charCodeAt(hundred.end) === space || text.charCodeAt(hundred.end) === hyphen ? hundred.end + 1 : -1
  if (rest > 0 && isWordAt(text, 'and', rest)) rest += 4
  const token = rest > 0 ? tokenAt(text, rest) : undefined
  const more = token && below100(text, token)
  // `two hundred and three hundred`, `one hundred and three quarters`
  if (!more || more.value === 0 || beginsAnother(text, more, rest > hundred.end + 1))
    return {value, end: hundred.end, scale: 2, power: 0}
  return {value: value + more.value, end: more.end, scale: 2, power: 0}
}

function beginsAnother(
  text: string,
  {value, end}: {readonly value: number; readonly end: number},
  and: boolean
): boolean {
  const next = nextToken(text, end)
  if (next?.word.sort === 'hundred') return true
  return and && next?.word.sort === 'part' && next.word.many === true && value < next.word.value
}

function below100(text: string, {word, end}: Token): {value: number; end: number} | undefined {
  if (word.sort === 'one' || word.sort === 'teen' || word.sort === 'zero') return {value: word.value, end}
  if (word.sort !== 'ten') return undefined
  const one = nextToken(text, end)
  return one?.word.sort === 'one'
    ? {value: word.value + one.word.value, end: one.end}
    : {value: word.value, end}
}

/** Adds ` point five`, `point two five`. */
function withDecimals(
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

function withPart<Read extends {readonly value: number; readonly end: number}>(
  text: string,
  read: Read
): Read {
  const part = partAt(text, read.end)
  return part ? {...read, value: read.value + part.value, end: part.end} : read
}

/** ` and a half`, ` and three quarters`, `-and-a-half` behind a number. */
export function partAt(text: string, end: number): {value: number; end: number} | undefined {
  const gap = text.charCodeAt(end)
  if ((gap !== space && gap !== hyphen) || !isWordAt(text, 'and', end + 1)) return undefined
  const from = end + 5
  const at = behindArticle(text, from)
  const token = at === from ? tokenAt(text, from) : undefined
  const count = token && below100(text, token)
  const part = denominatorAt(text, count && count.value > 0 ? count.end + 1 : at)
  if (!part || text.charCodeAt(part.end) === hyphen) return undefined
  const over = count?.value ?? 1
  if (over > 1 !== part.many || over >= part.by) return undefined
  // `two and third`: only halves and quarters do without their article.
  if (at === from && count === undefined && part.by !== 2 && part.by !== 4) return undefined
  return {value: over / part.by, end: part.end}
}

/** What names the parts of a whole: `quarters`, `fifth`, `twenty-fifths`. */
export function denominatorAt(
  text: string,
  at: number
): {by: number; many: boolean; end: number} | undefined {
  const first = tokenAt(text, at)
  if (first?.word.sort === 'part')
    return {by: first.word.value, many: first.word.many === true, end: first.end}
  if (first?.word.sort !== 'ten') return undefined
  const second = nextToken(text, first.end)
  if (second?.word.sort !== 'part' || second.word.value < 3 || second.word.value > 9) return undefined
  return {by: first.word.value + second.word.value, many: second.word.many === true, end: second.end}
}
