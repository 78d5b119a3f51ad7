import {anyOf} from '../../quantities/any-of.js'
import type {PatternRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left} from '../numeral/edges.js'
import {closers} from '../tables/context-words.js'
import {ordinalScales, ordinalWords} from '../tables/number-words.js'

const words = anyOf([...Object.keys(ordinalWords), ...Object.keys(ordinalScales)])

const introduced = /(?:\b(?:the|an?|my|our|your|their|his|her|its|this|that|every|each)|['’]s|,) $/i
const followed =
  /^ (?!(?:one|ones|of|thing|things|time|place|and (?!final|last)|or|is|was|to|in|on|that|half|party|off|all|class|grade|hand|nature|guess|day|name|names|lady|person|world|aid|degree|wave|quarter|century|i|you|we|they|he|she|it|a|the|part|reason)\b)[a-z]/

/** Nothing that ends a phrase stands first in it: no `fifth when`, `third before`. */
function isNoun(after: string): boolean {
  const word = /^ (?<word>[a-z'’]{1,16})/.exec(after)?.groups?.word
  return word === undefined || word === 'and' || word === 'most' || !closers.has(word)
}

const clauseEnd = /^(?:[.!?;](?:\s|$)|$)/

/** `third season`, `the second book`; never `wait a second`, `first of all`, `third-party`. */
export const wordOrdinal: PatternRule<Amount> = {
  name: 'ordinal/word',
  starts: Object.keys(ordinalWords),
  pattern: new RegExp(`${left}(?<word>${words})(?!\\w|-)`, 'iy'),
  read({word = ''}, {text, start, end}) {
    const value = ordinalWords[word.toLowerCase()]
    if (value === undefined || /^[A-Z]/.test(word)) return undefined
    const before = text.slice(Math.max(0, start - 8), start)
    const after = text.slice(end, end + 16)
    // `he came in third.`, but not `a third.`
    const last = value > 2 && clauseEnd.test(after) && !/\ban? $/i.test(before)
    if (!last && !(followed.test(after) && isNoun(after))) return undefined
    if (value < 3 && (!introduced.test(before) || (value === 2 && /\ba $/i.test(before)))) return undefined
    return amountOf({kind: 'ordinal', value})
  }
}
