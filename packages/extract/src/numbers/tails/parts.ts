import {wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {amountOf} from '../amount.js'
import {parts} from '../tables/number-words.js'
import {closers} from '../tables/context-words.js'
import type {Tail} from './tail.js'

const many = new Lexicon(
  Object.entries(parts)
    .filter(([name]) => name !== 'half')
    .map(([name, by]) => [`${name}s`, by] as const)
)
const single = new Lexicon(Object.entries(parts).filter(([name]) => name !== 'half'))

/** `two thirds`, `three-quarters`, `one fifth of`. */
export const fraction: Tail = {
  name: 'fraction/parts',
  rangeName: 'fraction/parts-range',
  follows: Object.keys(parts).flatMap((name) => (name === 'half' ? [] : [name, `${name}s`])),
  read({text, said, at, join}) {
    const {low: count, high, first} = said
    if (join === '' || high !== undefined || first.inDigits || !Number.isInteger(count) || count < 1)
      return undefined
    const end = wordEnd(text, at)
    if (text.charCodeAt(end) === 0x2d) return undefined
    const by = (count > 1 ? many : single).at(text, at, end)
    if (by === undefined || count >= by || (count === 2 && by === 4)) return undefined
    if (count === 1 && !isShare(text, first.start, end, by)) return undefined
    return {value: amountOf({kind: 'ratio', value: count / by}), end}
  }
}

const of = /^ of\b/i
const share = /^(?: (?:of|less|more|as|the|to|or|are|is|were|was)\b|[.,;!?]|$)/i
const since = /^(?:last|next|since|overnight|today)$/

/** `a third of it` is a part, `a third time` a place in a row; `a quarter` alone is a coin or a season. */
export function isShare(text: string, start: number, end: number, by: number): boolean {
  const after = text.slice(end, end + 12)
  if (/\bby $/i.test(text.slice(Math.max(0, start - 4), start))) {
    // `it fell by a fifth`, but not `by a third party`.
    const next = /^ (?<word>[a-z'’]{1,11})/i.exec(after)?.groups?.word?.toLowerCase()
    return next === undefined || closers.has(next) || since.test(next)
  }
  return by === 4 ? of.test(after) : share.test(after)
}
