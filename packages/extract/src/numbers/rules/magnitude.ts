import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {currencyNames, moneyOf} from '../money-of.js'
import {left} from '../numeral.js'
import {magnitudes, scales} from '../tables/number-words.js'
import {unitsByName} from '../tables/units.js'

const names = anyOf(Object.keys(magnitudes))
const units = anyOf([...unitsByName.keys()].filter((name) => name.endsWith('s')))

/** `dozens`, `hundreds of thousands`, `hundreds or thousands`, `millions of dollars`: the least they stand for. */
export const magnitude: Rule<Amount> = {
  name: 'count/magnitude',
  starts: Object.keys(magnitudes),
  pattern: new RegExp(
    `${left}(?<low>${names})(?: (?:and|upon) \\k<low>)?(?: of (?<by>thousands|millions|billions|trillions))?(?: (?:or|to|and|if not)(?: even)? (?:${names}))?(?: of (?:(?<money>${currencyNames})|(?<unit>${units})))?(?![\\w-])`,
    'iy'
  ),
  read({low = '', by, money, unit}) {
    const least = magnitudes[low.toLowerCase()]
    if (least === undefined || (/^tens$/i.test(low) && by === undefined)) return undefined
    const value = least * (by === undefined ? 1 : (magnitudes[by.toLowerCase()] ?? 1))
    if (money !== undefined) {
      const sum = moneyOf({value, scale: 6}, money)
      return sum && amountOf({kind: 'money', low: sum.value, unit: sum.unit, bound: 'atLeast'})
    }
    const measured = unit === undefined ? undefined : unitsByName.get(unit.toLowerCase())
    if (measured) {
      const {kind, code, factor} = measured
      return amountOf({kind, low: value * factor, unit: code, bound: 'atLeast'})
    }
    return amountOf({kind: 'count', low: value, bound: 'atLeast'})
  }
}

/** `a couple hundred thousand`, `a few thousand dollars`, `several million`. */
export const vagueMagnitude: Rule<Amount> = {
  name: 'count/vague',
  starts: ['a', 'couple', 'few', 'several'],
  pattern: new RegExp(
    `${left}(?:a )?(?<few>couple(?: of)?|few|several) (?:(?<hundred>hundred|dozen)(?: (?<scale>thousand|million|billion|trillion))?|(?<only>thousand|million|billion|trillion))\\b(?: (?:(?<money>${currencyNames})|(?<unit>${units})))?(?![\\w-])`,
    'iy'
  ),
  read({few = '', hundred, scale, only, money, unit}) {
    const power = scales[(scale ?? only ?? '').toLowerCase()] ?? 0
    const each = Number(`1e${power}`) * (hundred === undefined ? 1 : /^h/i.test(hundred) ? 100 : 12)
    const couple = /^c/i.test(few)
    const sized = (one: number) =>
      couple ? ({value: 2 * one, bound: 'about'} as const) : ({low: one, bound: 'atLeast'} as const)
    if (money !== undefined) {
      const sum = moneyOf({value: each, scale: 6}, money)
      return sum && amountOf({kind: 'money', ...sized(sum.value), unit: sum.unit})
    }
    const measured = unit === undefined ? undefined : unitsByName.get(unit.toLowerCase())
    return measured
      ? amountOf({kind: measured.kind, ...sized(each * measured.factor), unit: measured.code})
      : amountOf({kind: 'count', ...sized(each)})
  }
}

/** `couple of years`, `couple of minutes`. */
export const coupleDuration: Rule<Amount> = {
  name: 'duration/couple',
  starts: ['couple'],
  pattern: new RegExp(`${left}couple (?:of )?(?:more )?(?<unit>${units})(?![\\w-])`, 'iy'),
  read({unit = ''}) {
    const found = unitsByName.get(unit.toLowerCase())
    return found && amountOf({kind: found.kind, value: 2 * found.factor, unit: found.code, bound: 'about'})
  }
}
