import {isWordAt, nextToken, tokenAt} from './tokens.js'
import type {Token} from './tokens.js'
import {unitNames} from '../units.js'

const space = 0x20
const hyphen = 0x2d

/** A number below one thousand, or a magnitude alone. */
export interface Group {
  readonly value: number
  readonly end: number
  /** 2 behind `hundred`, -1 for a magnitude without a number before it. */
  readonly scale: number | undefined
  readonly power: number
}

/** Below one thousand, or tens of hundreds: `twenty-five hundred`, `five hundred and six`, `hundred`. */
export function hundreds(text: string, at: number): Group | undefined {
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
  if (next?.word.sort === 'hundred' || (and && next?.word.sort === 'dozen')) return true
  return and && next?.word.sort === 'part' && next.word.many === true && value < next.word.value
}

/** `seven`, `seventeen`, `seventy-seven`. */
export function below100(text: string, {word, end}: Token): {value: number; end: number} | undefined {
  if (word.sort === 'one' || word.sort === 'teen' || word.sort === 'zero') return {value: word.value, end}
  if (word.sort !== 'ten') return undefined
  const one = nextToken(text, end) ?? behindAnd(text, end)
  return one?.word.sort === 'one'
    ? {value: word.value + one.word.value, end: one.end}
    : {value: word.value, end}
}

/** `four` of `twenty and four hours`, which is one number where a unit or a part follows. */
function behindAnd(text: string, end: number): Token | undefined {
  if (text.charCodeAt(end) !== space || !isWordAt(text, 'and', end + 1)) return undefined
  const one = tokenAt(text, end + 5)
  if (one?.word.sort !== 'one' || text.charCodeAt(one.end) !== space) return undefined
  if (unitNames.longestAt(text, one.end + 1)) return one
  // `twenty and three and three fifths`
  const over = isWordAt(text, 'and', one.end + 1) ? tokenAt(text, one.end + 5) : undefined
  return over && nextToken(text, over.end)?.word.sort === 'part' ? one : undefined
}
