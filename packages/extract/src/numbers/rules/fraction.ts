import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left, right} from '../numeral.js'
import {closers} from '../tables/context-words.js'
import {ones, parts} from '../tables/number-words.js'

const names = Object.keys(parts).filter((name) => name !== 'half')

/** `two thirds`, `three-quarters`, `a third of`, `one fifth`. */
export const fraction: Rule<Amount> = {
  name: 'fraction/parts',
  starts: ['a', 'an', ...Object.keys(ones)],
  pattern: new RegExp(
    `${left}(?<count>an?|${anyOf(Object.keys(ones))})[ -](?<part>${anyOf(names)})(?<many>s)?(?!\\w|-)`,
    'iy'
  ),
  read({count = '', part = '', many}, {text, start, end}) {
    const after = text.slice(end, end + 12)
    const by = parts[part.toLowerCase()]
    const number = ones[count.toLowerCase()] ?? 1
    if (by === undefined || number > 1 !== (many !== undefined) || number >= by) return undefined
    if (number === 1) {
      // `a third of it` is a part, `a third time` a place in a row; `a quarter` alone is a coin or a season.
      const share = /quarter/i.test(part)
        ? /^ of\b/i
        : /^(?: (?:of|less|more|as|the|to|or|are|is|were|was)\b|[.,;!?]|$)/i
      if (/\bby $/i.test(text.slice(Math.max(0, start - 4), start))) {
        // `it fell by a fifth`, but not `by a third party`.
        const next = /^ (?<word>[a-z'’]{1,11})/i.exec(after)?.groups?.word?.toLowerCase()
        if (next !== undefined && !closers.has(next) && !/^(?:last|next|since|overnight|today)$/.test(next))
          return undefined
      } else if (!share.test(after) || (/^a/i.test(count) && /^[.,;!?]|^$/.test(after))) return undefined
    } else if (number === 2 && /quarter/i.test(part)) return undefined
    return amountOf({kind: 'ratio', value: number / by})
  }
}

const halfOf =
  /^(?: (?:of|the|my|our|your|their|his|her|its|these|those|that|this|as|to|are|were|is|was|don['’]t|have|had)\b|[.,;!?](?:\s|$)|$)/i
const otherHalf =
  /(?:\b(?:first|second|third|other|better|latter|back|top|bottom|front|last|next|this|each|one|and an?|left|right|at|by) |(?<!by|in) an? )$/i

/** `half of them`, `half the world`; never `the second half`, `half past`, `half-baked`. */
export const half: Rule<Amount> = {
  name: 'fraction/half',
  starts: ['half'],
  pattern: /(?<![-\w])half\b(?! past\b|[-\w])/iy,
  read(_, {text, start, end}) {
    if (!halfOf.test(text.slice(end, end + 10)) || otherHalf.test(text.slice(Math.max(0, start - 12), start)))
      return undefined
    return amountOf({kind: 'ratio', value: 0.5})
  }
}

/** `1/3`, `3/4`. */
export const writtenFraction: Rule<Amount> = {
  name: 'fraction/written',
  starts: ['digit'],
  pattern: new RegExp(`${left}(?<part>[1-7])/(?<whole>[2-8])(?!/)${right}`, 'iy'),
  read({part, whole}) {
    const value = Number(part) / Number(whole)
    return value < 1 ? amountOf({kind: 'ratio', value}) : undefined
  }
}
