import type {Rule} from '../../quantities/rule.js'
import {rangeOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left, minus, numeral, signedStarts} from '../numeral.js'
import {endsOf, separator} from '../range-parts.js'
import {unitsByName} from '../tables/units.js'
import {anyOf} from '../../quantities/any-of.js'
import {joinedUnit, unitOf} from '../unit-of.js'

const firstUnit = `(?:[ -](?<firstUnit>${anyOf(unitsByName.keys())})\\b)?`

/** `four or five hours`, `three to six months`, `two-month or three-month`, `15, 20 minutes`. */
export const measureRange: Rule<Amount> = {
  name: 'measure/range',
  starts: signedStarts,
  pattern: new RegExp(
    `${left}(?<minus>${minus})?(?<low>${numeral})${firstUnit}${separator}(?<high>${numeral})${joinedUnit}`,
    'iy'
  ),
  read({minus: sign, low, firstUnit: other, sep, high = '', join = '', unit: name = ''}, at) {
    const unit = unitOf(name, high, join)
    if (!unit) return undefined
    const first = other === undefined ? unit : unitsByName.get(other.toLowerCase())
    if (first?.code !== unit.code) return undefined
    const ends = endsOf(low, high, sep, at)
    if (!ends) return undefined
    return rangeOf(ends.first * first.factor * (sign ? -1 : 1), ends.second * unit.factor, {
      kind: unit.kind,
      unit: unit.code
    })
  }
}
