import {anyOf} from '../../quantities/any-of.js'
import type {PatternRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left} from '../numeral/edges.js'
import {isBounded, isShare} from '../tails/parts.js'
import {parts} from '../tables/number-words.js'

const names = Object.keys(parts).filter((name) => name !== 'half')

/** `a third of`, `an eighth less`. */
export const articleFraction: PatternRule<Amount> = {
  name: 'fraction/part',
  starts: ['a', 'an'],
  next: names,
  pattern: new RegExp(`${left}an?[ -](?<part>${anyOf(names)})(?!\\w|-)`, 'iy'),
  read({part = ''}, {text, start, end}) {
    const by = parts[part.toLowerCase()]
    // Nothing else is said.
    if (by !== undefined && start === 0 && end === text.length)
      return amountOf({kind: 'ratio', value: 1 / by})
    if (by === undefined || !isShare(text, start, end, by)) return undefined
    const behindBy = /\bby $/i.test(text.slice(Math.max(0, start - 4), start))
    return !behindBy && !isBounded(text, start) && /^(?:[.,;!?]|$)/.test(text.slice(end, end + 1))
      ? undefined
      : amountOf({kind: 'ratio', value: 1 / by})
  }
}

const halfOf =
  /^(?: (?:of|the|my|our|your|their|his|her|its|these|those|that|this|as|to|are|were|is|was|don['’]t|have|had)\b|[.,;!?](?:\s|$)|$)/i
const otherHalf =
  /(?:\b(?:first|second|third|other|better|latter|back|top|bottom|front|last|next|this|each|one|and an?|left|right|at|by) |(?<!by|in|than|above|below|over|under) an? )$/i

/** `half of them`, `half the world`; never `the second half`, `half past`, `half-baked`. */
export const half: PatternRule<Amount> = {
  name: 'fraction/half',
  starts: ['half'],
  pattern: /(?<![-\w])half\b(?! past\b|[-\w])/iy,
  read(_, {text, start, end}) {
    const after = text.slice(end, end + 10)
    const isPart =
      after.startsWith(' of ') && /\b(?<!and )an? $/i.test(text.slice(Math.max(0, start - 6), start))
    if (!halfOf.test(after)) return undefined
    if (!isPart && otherHalf.test(text.slice(Math.max(0, start - 12), start))) return undefined
    return amountOf({kind: 'ratio', value: 0.5})
  }
}
