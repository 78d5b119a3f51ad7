import {wordEnd} from '../../quantities/characters.js'
import {amountOf} from '../amount.js'
import type {Tail} from './tail.js'

/** `30 something`, `forty-something`, `60-odd`: from 30 to 39. */
export const something: Tail = {
  name: 'number/something',
  rangeName: 'number/something-range',
  follows: ['something', 'odd'],
  read({text, said, at, join}) {
    const {low, high} = said
    if (join === '' || high !== undefined || low < 20 || low > 90 || low % 10 !== 0) return undefined
    const end = wordEnd(text, at)
    if (/^ (?:like|else|that)/.test(text.slice(end, end + 5))) return undefined
    return {value: amountOf({low, high: low + 9, bound: 'between'}), end}
  }
}
