import {amountOf} from '../amount.js'
import {bareNumeralAt, endsFree} from '../numeral/numeral.js'
import {denominatorAt} from '../numeral/parts.js'
import {closers} from '../tables/context-words.js'
import {parts, tens} from '../tables/number-words.js'
import {partOfUnit} from '../part-of-unit.js'
import type {Tail} from './tail.js'

/** `two thirds`, `three-quarters`, `one fifth of`, `thirty-two fifths`, `one twenty-fifth`. */
export const fraction: Tail = {
  name: 'fraction/parts',
  rangeName: 'fraction/parts-range',
  follows: [
    ...Object.keys(parts).flatMap((name) => (name === 'half' ? [name, 'halves'] : [name, `${name}s`])),
    ...Object.keys(tens)
  ],
  read({text, said, at, join}) {
    const {low: count, high, first} = said
    if (join === '' || high !== undefined || first.inDigits || !Number.isInteger(count) || count === 0)
      return undefined
    const part = denominatorAt(text, at)
    if (!part) return undefined
    const measured = partOfUnit(text, part.end, count / part.by)
    if (measured) return measured
    if (text.charCodeAt(part.end) === 0x2d || part.many !== Math.abs(count) > 1) return undefined
    // `six quarters` are coins or parts of a year.
    if (part.by === 4 && (count === 2 || count > 3) && !of.test(text.slice(part.end, part.end + 4)))
      return undefined
    if (count === 1 && !isShare(text, first.start, part.end, part.by)) return undefined
    return {value: amountOf({kind: 'ratio', value: count / part.by}), end: part.end}
  }
}

const of = /^ of\b/i
const share = /^(?: (?:of|less|more|as|the|to|or|are|is|were|was)\b|[.,;!?]|$)/i
const since = /^(?:last|next|since|overnight|today)$/

const bounded = /^(?:[.,;!?]|$| (?:and|but|or)\b)/i

/** `above a quarter`, `less than a third`: what is compared is a share. */
export function isBounded(text: string, start: number): boolean {
  return /\b(?:than|above|below|over|under) $/i.test(text.slice(Math.max(0, start - 6), start))
}

/** `a third of it` is a part, `a third time` a place in a row; `a quarter` alone is a coin or a season. */
export function isShare(text: string, start: number, end: number, by: number): boolean {
  const after = text.slice(end, end + 12)
  if (isBounded(text, start) && bounded.test(after)) return true
  if (/\bby $/i.test(text.slice(Math.max(0, start - 4), start))) {
    // `it fell by a fifth`, but not `by a third party`.
    const next = /^ (?<word>[a-z'’]{1,11})/i.exec(after)?.groups?.word?.toLowerCase()
    return next === undefined || closers.has(next) || since.test(next)
  }
  return by === 4 ? of.test(after) : share.test(after)
}

const ends = /^(?:[.,;:!?)]|$| (?:of|and|or|is|was|are|were|times)\b)/i

/** `one over three`: a fraction as it is read out. */
export const overFraction: Tail = {
  name: 'fraction/over',
  rangeName: 'fraction/over-range',
  follows: ['over'],
  read({text, said, at, join}) {
    if (join !== ' ' || said.high !== undefined || !Number.isInteger(said.low) || said.low < 1)
      return undefined
    const below = bareNumeralAt(text, at + 5)
    if (!below || !Number.isInteger(below.value) || below.value <= said.low || !endsFree(text, below.end))
      return undefined
    return ends.test(text.slice(below.end, below.end + 7))
      ? {value: amountOf({kind: 'ratio', value: said.low / below.value}), end: below.end}
      : undefined
  }
}
