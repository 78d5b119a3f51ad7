import {amountOfSaid} from '../amount.js'
import type {SaidNumber} from '../numeral/range.js'
import {unitNames} from '../units.js'
import type {Tail} from './tail.js'

const below = / below zero\b(?!-)/iy
const units = new Set(['deg', 'Cel', '[degF]'])

/** `twenty below zero`, `ten degrees below zero`, `40 degrees Celsius below zero`. */
export const belowZero: Tail = {
  name: 'measure/below-zero',
  rangeName: 'measure/below-zero-range',
  follows: ['below', 'degree', 'degrees'],
  read({text, said, at, join}) {
    if (join !== ' ' || said.low < 0) return undefined
    const unit = unitNames.longestAt(text, at)
    if (unit && !units.has(unit.value.code)) return undefined
    below.lastIndex = unit ? unit.end : at - 1
    if (!below.test(text)) return undefined
    const value = amountOfSaid(negative(said), {kind: 'measure', unit: unit?.value.code ?? 'deg'})
    return {value, end: below.lastIndex}
  }
}

function negative(said: SaidNumber): SaidNumber {
  const {low, high} = said
  return high === undefined ? {...said, low: -low} : {...said, low: -high, high: -low}
}
