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

/** `fifty-fifty`, `50/50`. */
export const evenRatio: Rule<Amount> = {
  name: 'ratio/even',
  starts: ['fifty', 'digit'],
  pattern: new RegExp(`${left}(?:fifty[- ]fifty\\b|50[-/]50)${right}`, 'iy'),
  read: () => amountOf({kind: 'ratio', value: 0.5})
}
