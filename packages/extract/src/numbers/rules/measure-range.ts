import {leadingNumeral} from '../leading-numeral.js'
import type {Rule} from '../../quantities/rule.js'
import {rangeOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {numeral, signedStarts} from '../numeral.js'
import {endsOf, separator} from '../range-parts.js'
import {unitsByName, unitsBySymbol} from '../tables/units.js'
import {anyOf} from '../../quantities/any-of.js'
import {joinedUnit, unitOf} from '../unit-of.js'

const firstUnit = `(?:(?<firstJoin>[ -]|(?<=\\d))(?<firstUnit>${anyOf([...unitsByName.keys(), ...unitsBySymbol.keys()])})(?!\\w))?`

/** `six or seven hours`, `two to five months`, `four-week or six-week`, `25, 30 minutes`. */
export const measureRange: Rule<Amount> = {
  name: 'measure/range',
  starts: signedStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`${firstUnit}${separator}(?<high>${numeral})${joinedUnit}`, 'iy'),
  read({firstJoin = '', firstUnit: other, sep, high = '', join = '', unit: name = ''}, at) {
    const low = at.lead
    const unit = unitOf(name, high, join)
    if (!unit) return undefined
    const first = other === undefined ? unit : unitOf(other, low, firstJoin)
    if (first?.code !== unit.code) return undefined
    // `two years, five years`: two lengths, one after the other.
    if (other !== undefined && sep === ', ') return undefined
    const ends = endsOf(low, high, sep, at)
    if (!ends) return undefined
    return rangeOf(ends.first * first.factor, ends.second * unit.factor, {
      kind: unit.kind,
      unit: unit.code
    })
  }
}
