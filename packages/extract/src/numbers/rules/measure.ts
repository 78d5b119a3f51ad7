import {leadingNumeral} from '../leading-numeral.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left, pointNumeral, signedStarts} from '../numeral.js'
import {valueOf} from '../numeral-value.js'
import {joinedUnit, unitOf} from '../unit-of.js'

/** `3.1m sales` are millions, `3.1m tall` and `3.1m of it` are metres. */
const countsMillions =
  /^ (?!(?:tall|long|wide|high|away|deep|apart|of|from|and|or|to|at|in|by|race|sprint|run|swim|below|above|up|down)\b)[a-z]{3}/

/** `5 minutes`, `a hundred miles`, `15-minute`, `10 ms`, `point eight millimeter`, `two hours and a half`. */
export const measure: Rule<Amount> = {
  name: 'measure/unit',
  starts: signedStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`(?<more>\\+|[ -]plus\\b)?${joinedUnit}(?<half> and (?:a |one )half\\b)?`, 'iy'),
  read({more, join = '', unit: name = '', half}, {text, end, lead: number}) {
    const said = valueOf(number)
    const unit = unitOf(name, number, join)
    if (!said || !unit) return undefined
    if (name === 'm' && join === '' && countsMillions.test(text.slice(end, end + 16))) return undefined
    const value = (said.value + (half ? 0.5 : 0)) * unit.factor
    return amountOf({kind: unit.kind, value, unit: unit.code, bound: more ? 'atLeast' : 'exact'})
  }
}

/** `point eight millimeters`. */
export const pointMeasure: Rule<Amount> = {
  name: 'measure/point',
  starts: ['point'],
  pattern: new RegExp(`${left}(?<number>${pointNumeral})${joinedUnit}`, 'iy'),
  read({number = '', join = '', unit: name = ''}) {
    const said = valueOf(number)
    const unit = unitOf(name, number, join)
    return said && unit
      ? amountOf({kind: unit.kind, value: said.value * unit.factor, unit: unit.code})
      : undefined
  }
}
