import {wordEnd} from '../../quantities/characters.js'
import {amountOf, amountOfSaid} from '../amount.js'
import type {Tail} from './tail.js'

/** `30 something`, `forty-something`, `60-odd`: from 30 to 39; `2,000-odd`: so many and a few more. */
export const something: Tail = {
  name: 'number/something',
  rangeName: 'number/something-range',
  follows: ['something', 'odd', 'some'],
  read({text, said, at, join}) {
    const {low, high} = said
    if (join === '' || high !== undefined || low < 20) return undefined
    const end = wordEnd(text, at)
    const some = end - at === 4
    // `60-some boats`, but `60 some time ago`
    if (some && join !== '-') return undefined
    if (low > 90 || low % 10 !== 0)
      return some || text.slice(at, end).toLowerCase() === 'odd'
        ? {value: amountOfSaid(said, {}, {more: true}), end}
        : undefined
    if (/^ (?:like|else|that)/.test(text.slice(end, end + 5))) return undefined
    return {value: amountOf({low, high: low + 9, bound: 'between'}), end}
  }
}
