import {below100} from './hundreds.js'
import {behindArticle, isWordAt, nextToken, tokenAt} from './tokens.js'
import type {Token} from './tokens.js'
import {unitNames} from '../units.js'
import {times} from './times.js'
import type {Said} from './said.js'

const space = 0x20
const hyphen = 0x2d

/** Adds ` and a half`. */
export function withPart<Read extends {readonly value: number; readonly end: number}>(
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
  if (over >= part.by) return undefined
  // `two and three quarter miles`
  if (over > 1 !== part.many && !(over > 1 && unitNames.longestAt(text, part.end + 1))) return undefined
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

/** `half a million`, `half-million`, `half a dozen`, `a quarter of a million`, `a quarter million`. */
export function shareOfScale(text: string, {word, end}: Token, article: boolean): Said | undefined {
  if (word.many === true || (word.value !== 2 && word.value !== 4)) return undefined
  const half = word.value === 2
  let at = end + 1
  if (!half && isWordAt(text, 'of', at)) at += 3
  const behind = behindArticle(text, at)
  // `half a mil`
  if (behind > at && isWordAt(text, 'mil', behind))
    return {value: times(1 / word.value, 6), end: behind + 3, scale: 6}
  const whole =
    text.charCodeAt(end) === space || text.charCodeAt(end) === hyphen ? tokenAt(text, behind) : undefined
  if (!whole || whole.word.many === true) return undefined
  if (!half && !article && behind === at && whole.word.sort !== 'scale') return undefined
  return partOf(whole, 1 / word.value)
}

/** `three quarters of a million`, `one quarter of a billion`. */
export function shares(text: string, {word, end}: Token): Said | undefined {
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
