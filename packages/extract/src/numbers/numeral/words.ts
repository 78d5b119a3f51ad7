import {wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {withDecimals} from './decimals.js'
import {below100, hundreds} from './hundreds.js'
import {numberWords} from './number-lexicon.js'
import {partAt, shareOfScale, shares, withPart} from './parts.js'
import {behindArticle, isWordAt, nextToken, tokenAt} from './tokens.js'
import type {Token} from './tokens.js'
import type {Said} from './said.js'
import {times} from './times.js'

const space = 0x20
const hyphen = 0x2d
const comma = 0x2c

/** Reads a numeral in words: `twenty-one`, `two million three hundred thousand`, `half a dozen`. */
export function wordsAt(text: string, start: number): Said | undefined {
  const from = behindArticle(text, start)
  const first = tokenAt(text, from)
  if (!first) return undefined
  const {sort} = first.word
  if (sort === 'part') return shareOfScale(text, first, from > start)
  if (from > start && sort !== 'hundred' && sort !== 'scale' && sort !== 'dozen') return undefined
  if (first.word.many === true) return undefined
  if (endsBehind(text, first)) return {value: first.word.value, end: first.end, scale: undefined}
  if (sort === 'dozen') return {value: 12, end: first.end, scale: undefined}
  // `three quarters of a million`
  const told = sort === 'one' ? (shares(text, first) ?? unsaidHundred(text, first)) : undefined
  return told ?? scaled(text, from)
}

/** Words that are no part of numerals by themselves, but join them: `two and a half`, `three point five`. */
const joints = new Lexicon(['and', 'point'].map((word) => [word, true] as const))

/** Whether nothing goes on behind a number below one hundred: true of nearly all that are said. */
function endsBehind(text: string, {word: {sort}, end}: Token): boolean {
  if (sort !== 'one' && sort !== 'teen' && sort !== 'ten') return false
  const gap = text.charCodeAt(end)
  if (gap !== space && gap !== hyphen) return gap !== comma
  const last = wordEnd(text, end + 1)
  return numberWords.at(text, end + 1, last) === undefined && joints.at(text, end + 1, last) === undefined
}

const closing = /^(?:[.,;:!?)…]|$)/
const timely = /\b(?:at|by|until|till|after|before|around|past) $/i

/** `seven twenty` at the end of a clause: seven hundred and twenty, if no time of day. */
function unsaidHundred(text: string, {word, start, end}: Token): Said | undefined {
  const next = text.charCodeAt(end) === space ? tokenAt(text, end + 1) : undefined
  const rest = next?.word.sort === 'ten' ? below100(text, next) : undefined
  if (!rest || !(closing.test(text.slice(rest.end, rest.end + 1)) || isOneThing(text, start)))
    return undefined
  if (timely.test(text.slice(Math.max(0, start - 8), start))) return undefined
  return {value: 100 * word.value + rest.value, end: rest.end, scale: undefined}
}

/** `a three sixty view`: an article before several makes one thing of them. */
function isOneThing(text: string, start: number): boolean {
  return isWordAt(text, 'a', start - 2) && text.charCodeAt(start - 1) === space
}

/** A numeral while its groups are read: `two million` of `two million three hundred thousand`. */
interface Sum {
  total: number
  end: number
  /** Power of ten of its last magnitude; infinite before the first. */
  power: number
  /** The same for who asks; `hundred` counts there, too. */
  scale: number | undefined
}

/** `two million three hundred thousand`, `hundred and five`, `three point five billion and a half`. */
function scaled(text: string, start: number): Said | undefined {
  const sum: Sum = {total: 0, end: -1, power: Number.POSITIVE_INFINITY, scale: undefined}
  let at = start
  while (at >= 0 && addGroup(text, at, sum)) at = nextGroup(text, sum.end)
  const {total, end, scale} = sum
  if (end < 0) return undefined
  const part = scale !== undefined && scale > 2 ? partAt(text, end) : undefined
  if (part && scale !== undefined) return {value: total + times(part.value, scale), end: part.end, scale}
  const dozens = scale === 2 && isWordAt(text, 'and', end + 1) ? hundreds(text, end + 5) : undefined
  const dozen = dozens && nextToken(text, dozens.end)
  // `three hundred and two dozen`
  if (dozens && dozen?.word.sort === 'dozen') return {value: total + dozens.value * 12, end: dozen.end, scale}
  const {value, end: last} = withDecimals(text, {value: total, end})
  return {value, end: last, scale}
}

/** Adds a group and its magnitude to a sum; whether another may follow. */
function addGroup(text: string, at: number, sum: Sum): boolean {
  const group = hundreds(text, at)
  if (!group) return false
  const {value, end} = withDecimals(text, withPart(text, group))
  const next = nextToken(text, end)
  if (next?.word.sort === 'dozen' && sum.end < 0) {
    sum.total = value * 12
    sum.end = next.end
    return false
  }
  const magnitude = group.scale === -1 ? {power: group.power, end: group.end} : undefined
  const said =
    next?.word.sort === 'scale' && group.scale !== -1 ? {power: next.word.value, end: next.end} : magnitude
  if (!said) return addLast(text, {value, end, scale: group.scale}, at, sum)
  if (said.power < sum.power) sum.total += times(magnitude ? 1 : value, said.power)
  // `two thousand eight hundred five million`: the greater magnitude counts for all before it.
  else if (said.power > sum.power && !behindAnd(text, at)) sum.total = times(sum.total + value, said.power)
  // `two million and three million`: another number begins.
  else return false
  sum.end = said.end
  sum.power = said.power
  sum.scale = said.power
  // `a hundred thousand million`
  const more = nextToken(text, sum.end)
  if (more?.word.sort === 'scale' && more.word.value >= sum.power) {
    sum.total = times(sum.total, more.word.value)
    sum.end = more.end
    sum.power = more.word.value
    sum.scale = sum.power
  }
  return true
}

/** Adds a group without a magnitude, the last one. */
function addLast(text: string, group: Said, at: number, sum: Sum): boolean {
  const another =
    sum.end >= 0 && (startsMore(text, group.end) || (behindAnd(text, at) && countsParts(text, group)))
  if (another) return false
  sum.total += group.value
  sum.end = group.end
  sum.scale ??= group.scale
  return false
}

function behindAnd(text: string, at: number): boolean {
  return text.slice(at - 5, at).toLowerCase() === ' and '
}

/** `three` of `three quarters`. */
function countsParts(text: string, {value, end}: Said): boolean {
  const next = nextToken(text, end)
  return next?.word.sort === 'part' && next.word.many === true && value < next.word.value
}

/** Where the next group of a numeral may begin, -1 where none may. */
function nextGroup(text: string, end: number): number {
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
