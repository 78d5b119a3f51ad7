import type {PatternRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {left} from '../numeral/edges.js'
import {closers} from '../tables/context-words.js'
import {gluedOrdinals, ordinalScales, ordinalWords} from '../tables/number-words.js'

const ordinals = new Map(Object.entries({...ordinalWords, ...ordinalScales, ...gluedOrdinals}))

const introduced = /(?:\b(?:the|an?|my|our|your|their|his|her|its|this|that|every|each)|['’]s|,) $/i
const followed =
  /^ (?!(?:one|ones|of|thing|things|time|place|and (?!final|last)|or|is|was|to|in|on|that|half|party|off|all|class|grade|hand|nature|guess|day|name|names|lady|person|world|aid|degree|wave|quarter|century|i|you|we|they|he|she|it|a|the|part|reason|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|few|couple|several|dozen|hundred|thousand)\b)[a-z]/

/** Nothing that ends a phrase stands first in it: no `fifth when`, `third before`. */
function isNoun(after: string): boolean {
  const word = /^ (?<word>[a-z'’]{1,16})/.exec(after)?.groups?.word
  return word === undefined || word === 'and' || word === 'most' || !closers.has(word)
}

const clauseEnd = /^(?:[.!?;](?:\s|$)|$)/
const sentenceStart = /(?:^|[.!?:;] )$/
/** `she finished second.` */
const ranked = /\b(?:finish(?:ed|es)?|placed?|ranked|came|comes|come) (?:in )?$/i
/** `higher than the tenth`, `between the third and the tenth` */
const compared = /\b(?:than|between the [a-z]{5,14} and) the $/i
/** `between the tenth and the fifteenth` */
const another = /^ (?:and|to|or) the (?<next>[a-z]{5,14})\b/

/** `third season`, `the second book`; never `wait a second`, `first of all`, `third-party`. */
export const wordOrdinal: PatternRule<Amount> = {
  name: 'ordinal/word',
  starts: [...ordinals.keys()],
  pattern: new RegExp(`${left}(?<word>[A-Za-z]+)(?!\\w|-)`, 'y'),
  read({word = ''}, {text, start, end}) {
    const value = ordinals.get(word.toLowerCase())
    if (value === undefined) return undefined
    // Nothing else is said.
    if (start === 0 && end === text.length) return amountOf({kind: 'ordinal', value})
    const before = text.slice(Math.max(0, start - 14), start)
    if (/^[A-Z]/.test(word) && !sentenceStart.test(before)) return undefined
    const after = text.slice(end, end + 24)
    const listed = ordinals.has(another.exec(after)?.groups?.next ?? '') && /\bthe $/i.test(before)
    // `he came in third.`, but not `a third.`
    const last = clauseEnd.test(after) && (value > 2 ? !/\ban? $/i.test(before) : ranked.test(before))
    const placed = value > 2 && compared.test(text.slice(Math.max(0, start - 36), start))
    if (!last && !listed && !placed && !(followed.test(after) && isNoun(after))) return undefined
    if (value < 3 && !last && (!introduced.test(before) || (value === 2 && /\ba $/i.test(before))))
      return undefined
    return amountOf({kind: 'ordinal', value})
  }
}
