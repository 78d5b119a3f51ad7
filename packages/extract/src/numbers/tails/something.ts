import {wordEnd} from '../../quantities/characters.js'
import {amountOfSaid, rangeOf} from '../amount.js'
import {isWordAt} from '../numeral/tokens.js'
import type {Read, Tail} from './tail.js'

const vague = ['some', 'something', 'change', 'odd'] as const

/**
 * `30 something`, `forty-something`, `60-odd`: from 30 to 39; `2,000-odd`, `a hundred and some`: so many and
 * a few more.
 */
export const something: Tail = {
  name: 'number/something',
  rangeName: 'number/something-range',
  follows: ['something', 'odd', 'some', 'and'],
  read({text, said, at, join}) {
    const {low, high} = said
    if (join === '' || high !== undefined || low < 20) return undefined
    const and = isWordAt(text, 'and', at)
    const from = and ? at + 4 : at
    const word = vague.find((each) => isWordAt(text, each, from))
    // `60-some boats`, but `60 some time ago`
    if (word === undefined || (!and && (word === 'change' || (word === 'some' && join !== '-'))))
      return undefined
    let end = wordEnd(text, from)
    // `30-some-odd boats`
    if (word === 'some' && isWordAt(text, 'odd', end + 1)) end += 4
    const more: Read = {value: amountOfSaid(said, {}, {more: true}), end}
    if (and) return low < 100 ? undefined : more
    if (low > 90 || low % 10 !== 0) return word === 'something' ? undefined : more
    return /^ (?:like|else|that)/.test(text.slice(end, end + 5))
      ? undefined
      : {value: rangeOf(low, low + 9, {}), end}
  }
}
