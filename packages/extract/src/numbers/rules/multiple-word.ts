import {anyOf} from '../../quantities/any-of.js'
import type {PatternRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'

/** Verbs and words that multiply, with the factor. */
const factors: ReadonlyMap<string, number> = new Map([
  ...['doubles', 'doubled', 'doubling', 'twofold'].map((word) => [word, 2] as const),
  ...['triples', 'tripled', 'tripling', 'threefold', 'trebled'].map((word) => [word, 3] as const),
  ...['quadrupled', 'quadrupling', 'quadruples', 'fourfold'].map((word) => [word, 4] as const),
  ...['quintupled', 'fivefold'].map((word) => [word, 5] as const),
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['twentyfold', 20],
  ['hundredfold', 100],
  ['thousandfold', 1000],
  ...['halved', 'halving', 'halves'].map((word) => [word, 0.5] as const)
])

/** `doubled`, `tripling`, `tenfold`, `halved`; an answer that is `twofold` has two parts. */
export const multipleVerb: PatternRule<Amount> = {
  name: 'multiple/word',
  starts: [...factors.keys()],
  pattern: new RegExp(
    `(?<word>${anyOf(factors.keys())})\\b(?! (?:down|back|over|check(?:ed|ing)?|click)\\b|-)`,
    'iy'
  ),
  read({word = ''}, {text, start}) {
    if (
      word.toLowerCase() === 'halves' &&
      /\b(?:two|both|the|three) $/i.test(text.slice(Math.max(0, start - 6), start))
    )
      return undefined
    if (
      word.endsWith('fold') &&
      /\b(?:is|are|was|were|be|been|['’]s) $/i.test(text.slice(Math.max(0, start - 6), start))
    )
      return undefined
    const value = factors.get(word.toLowerCase())
    return value === undefined ? undefined : amountOf({kind: 'multiple', unit: 'x', value})
  }
}

/** `double the price`, `it will double`; never `double check`, `a double bed`. */
export const multipleVerbOrName: PatternRule<Amount> = {
  name: 'multiple/bare',
  starts: ['double', 'triple', 'quadruple'],
  pattern:
    /(?<word>double|triple|quadruple)(?:(?= of (?:\d|the|what|that))|(?<!\b(?:an?|the|this|that|with|or|on) (?:double|triple|quadruple))(?= (?:the|our|their|his|her|its|my|your|that|what|in|from|up|every)\b|[.,;?!] ))/iy,
  read: ({word = ''}) =>
    amountOf({
      kind: 'multiple',
      unit: 'x',
      value: word.toLowerCase() === 'double' ? 2 : word.toLowerCase() === 'triple' ? 3 : 4
    })
}

const comparing = /^ (?:as|the|that|what|its|their|our|my|your)\b(?! (?:last|past|first|next|day|week)\b)/i

/** `twice the size`, `twice as many`; `met twice` counts times. */
export const twice: PatternRule<Amount> = {
  name: 'multiple/twice',
  starts: ['twice', 'thrice'],
  pattern: /(?:twice|thrice)\b(?!-)/iy,
  read(_, {text, start, end}) {
    const value = text.slice(start, end).toLowerCase() === 'twice' ? 2 : 3
    return comparing.test(text.slice(end, end + 12))
      ? amountOf({kind: 'multiple', unit: 'x', value})
      : amountOf({kind: 'count', value, of: 'times'})
  }
}

/** `in half` behind a verb that divides. */
export const inHalf: PatternRule<Amount> = {
  name: 'multiple/in-half',
  starts: ['in'],
  next: ['half'],
  pattern: /in half\b(?<=\b(?:cut|cuts|cutting|reduced?|reducing|slashed?|slashing)\b[^.?!]{0,40} in half)/iy,
  read: () => amountOf({kind: 'multiple', unit: 'x', value: 0.5})
}
