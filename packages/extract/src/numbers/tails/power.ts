import {wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {amountOf} from '../amount.js'
import {endsFree, numeralAt} from '../numeral/numeral.js'
import {times} from '../numeral/times.js'
import {ordinalWords} from '../tables/number-words.js'
import type {Tail} from './tail.js'

const raising = /to the (?:power of )?/iy
const ordinals = new Lexicon(Object.entries(ordinalWords))
const closing = /^(?: power\b|[.,;:?!)]|$)/i

/** `two to the 32`, `ten to the minus nine`, `10 to the sixth power`. */
export const power: Tail = {
  name: 'number/power',
  rangeName: 'number/power-range',
  follows: ['to'],
  read({text, said, at, join}) {
    const {low: base, high, start} = said
    if (join !== ' ' || high !== undefined || (base !== 2 && base !== 10)) return undefined
    raising.lastIndex = at
    if (!raising.test(text) || /\b(?:from|between) $/i.test(text.slice(Math.max(0, start - 8), start)))
      return undefined
    const raised = exponentAt(text, raising.lastIndex)
    if (!raised || !Number.isInteger(raised.exponent) || Math.abs(raised.exponent) > 300) return undefined
    const value = base === 10 ? times(1, raised.exponent) : 2 ** raised.exponent
    return {value: amountOf({value}), end: raised.end}
  }
}

/** A number, or a place in a row where nothing else is counted: `to the third floor` is no power. */
function exponentAt(text: string, at: number): {exponent: number; end: number} | undefined {
  const last = wordEnd(text, at)
  const place = ordinals.at(text, at, last)
  if (place !== undefined) {
    const after = closing.exec(text.slice(last, last + 8))?.[0]
    return after === undefined ? undefined : {exponent: place, end: after.startsWith(' ') ? last + 6 : last}
  }
  const numeral = numeralAt(text, at)
  if (
    !numeral ||
    !endsFree(text, numeral.end) ||
    /^ (?:of|or)\b/i.test(text.slice(numeral.end, numeral.end + 4))
  )
    return undefined
  return {exponent: numeral.value, end: numeral.end}
}
