import {wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {amountOf} from '../amount.js'
import {isWordAt} from '../numeral/tokens.js'
import {ordinalScales, ordinalWords, tens} from '../tables/number-words.js'
import type {Behind, Read, Tail} from './tail.js'

const low = new Lexicon(Object.entries(ordinalWords))
const scales = new Lexicon(Object.entries(ordinalScales))
const tenWords = new Lexicon(Object.entries(tens))

/** `42nd`, `1,000th`. */
export const figureOrdinal: Tail = {
  name: 'ordinal/figure',
  rangeName: 'ordinal/figure-range',
  follows: ['st', 'nd', 'rd', 'th'],
  read({text, said, at, join}) {
    const {first, high} = said
    if (join !== '' || high !== undefined || !first.inDigits || first.scale !== undefined) return undefined
    if (!Number.isInteger(said.low) || text.charAt(at + 2) === '-') return undefined
    return {value: amountOf({kind: 'ordinal', value: said.low}), end: at + 2}
  }
}

/** `twenty-first`, `one hundred and eleventh`, `two millionth`. */
export const longOrdinal: Tail = {
  name: 'ordinal/compound',
  rangeName: 'ordinal/compound-range',
  follows: ['and', ...Object.keys(ordinalWords), ...Object.keys(ordinalScales), ...Object.keys(tens)],
  read(behind) {
    const {text, said, at, join} = behind
    if (join === '' || said.high !== undefined || !Number.isInteger(said.low) || said.low < 1)
      return undefined
    return lastPart(behind, isWordAt(text, 'and', at) ? at + 4 : at)
  }
}

function lastPart({text, said: {low: before}}: Behind, at: number): Read | undefined {
  let end = wordEnd(text, at)
  const ten = tenWords.at(text, at, end)
  let last = ten === undefined ? low.at(text, at, end) : undefined
  if (ten !== undefined) {
    const second = end + 1
    end = wordEnd(text, second)
    const small = low.at(text, second, end)
    if (small === undefined || small > 9 || small < 1) return undefined
    last = ten + small
  }
  if (text.charCodeAt(end) === 0x2d) return undefined
  const scale = last === undefined ? scales.at(text, at, end) : undefined
  if (scale !== undefined) return {value: amountOf({kind: 'ordinal', value: before * scale}), end}
  // `three fifths` is a fraction, `one hundred fifth` an ordinal.
  if (last === undefined || !(before % 100 === 0 || (before % 10 === 0 && before > 10 && last < 10)))
    return undefined
  return {value: amountOf({kind: 'ordinal', value: before + last}), end}
}
