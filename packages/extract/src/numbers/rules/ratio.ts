import {leadingNumeral} from '../leading-numeral.js'
import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left, numeral, numeralStarts, right} from '../numeral.js'
import {valueOf} from '../numeral-value.js'
import {unitsByName} from '../tables/units.js'

const units = anyOf(unitsByName.keys())

/** `nine out of ten`, `one in five`, `3 out of every 100`. */
export const ratio: Rule<Amount> = {
  name: 'ratio/of',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(
    `(?:(?: times)? (?<link>out of|in)(?: every| each)?) (?<whole>${numeral})(?! (?:or |more |of |other )?${units}\\b)(?! times|-)${right}`,
    'iy'
  ),
  read({link = '', whole = ''}, {lead: part}) {
    const small = valueOf(part)?.value
    const great = valueOf(whole)?.value
    if (small === undefined || great === undefined || small > great || great === 0 || small < 0)
      return undefined
    if (!Number.isInteger(small) || !Number.isInteger(great)) return undefined
    // `one in five`, but not `12 in 2019`, `fifty in ten cities`.
    if (/^in$/i.test(link) && (small > 9 || (great > 1000 && great % 1000 !== 0))) return undefined
    return amountOf({kind: 'ratio', value: small / great})
  }
}

const againstOne =
  /^(?:[.,;:!?]|$| (?:by|against|odds|ratio|in|on|and|or|for|over|margin|split|vote|majority|that)\b)/i

/** `two to one`, `a five-to-one margin`: how many stand against one. */
export const toOne: Rule<Amount> = {
  name: 'ratio/to-one',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`(?: to (?:one|1)|-to-(?:one|1))${right}(?! ${units}\\b)`, 'iy'),
  read(_, {text, start, end, lead}) {
    const value = valueOf(lead)?.value
    const before = text.slice(Math.max(0, start - 14), start)
    const named = /^ (?:odds|margin|ratio|vote|split|majority|against)\b/i.test(text.slice(end, end + 10))
    if (value === undefined || value < 1) return undefined
    if (!named && /\b(?:from|at|until|till|between) $/i.test(before)) return undefined
    const hyphened = text.slice(end - 5, end).includes('-')
    // `one-to-one` is said of meetings, talks and matches.
    if (hyphened && value === 1) return undefined
    const told = hyphened || againstOne.test(text.slice(end, end + 10))
    return told ? amountOf({kind: 'ratio', value}) : undefined
  }
}

/** `fifty-fifty`, `50/50`. */
export const evenRatio: Rule<Amount> = {
  name: 'ratio/even',
  starts: ['fifty', 'digit'],
  pattern: new RegExp(`${left}(?:fifty[- ]fifty\\b|50[-/]50)${right}`, 'iy'),
  read: () => amountOf({kind: 'ratio', value: 0.5})
}
