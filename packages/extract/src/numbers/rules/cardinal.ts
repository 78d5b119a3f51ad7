import {leadingNumeral} from '../leading-numeral.js'
import type {Place, Rule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {right, signedStarts} from '../numeral.js'
import {times, valueOf} from '../numeral-value.js'
import {scales} from '../tables/number-words.js'

const bareScale = new Set([...Object.keys(scales), 'hundred', 'half', 'quarter', 'quarters', 'dozen'])

/** Parts of telephone numbers, of times, of sizes; set phrases. */
const before = /(?:\b(?:call|dial|called|dialed|thanks) |[[(]|\(\d{3}\) |\d[- ]\d{3}[- ]|\d- |\bby )$/i
const after =
  /^(?:[\])]|\)? ?\d{3}[- ]\d{4}\b| ?(?:[ap]\.?m\b|o['’ ]?clock)|[- ]?(?:[ap]m|on[- ]one)\b|-[A-Za-z]| by \d| [x×] \d)/i
const isTimes = /^ (?:by|[x×]) \d/
const hyphened = /^-(?:[a-z]{3,12})\b/
const beforeOne =
  /\b(?:this|that|the|which|each|every|any|no|some|an?|another|other|last|next|first|second|third|new|good|better|best|bad|big|small|little|old|right|wrong|same|only|main|great|nice|cool|different|interesting|important|day|number|square|version|plus|minus|step|zero|and) $/i
const afterOne =
  /^ (?!(?:of|or|is|was|are|were|has|had|have|does|did|do|will|would|can|could|should|might|may|that|which|who|where|when|thing|way|day|time|point|side|hand|place|sense|level|kind|sort|reason|example|more|another|other|and|in|on|at|to|for|from|by|with|about|as|than|the|a|i|you|he|she|we|they|it|this|my|your|just|really|if|because|but|so|here|there|too|up|out|off|over|not|also|then|last|quick|final|second|minute|moment|bit|size|needs|gets|goes|wants|must|says|said|being|called|named|back|everyone|everybody|someone|somebody|nobody|versus|vs|per|right|probably|actually|maybe|like|instead|always|never|ever|gotta|today|now|yet|i['’]m|i['’]ve|it['’]s|you['’]re|they['’]re|we['’]re|i['’]d|i['’]ll)\b)[a-z][a-z'’-]+/i
const digitSequence = /^ (?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine)\b/i

/** `2.7m` before what is counted; as a measure it is metres. */
const millions = '(?<millions>m(?!\\w))?'

/** `10,000`, `forty-two`, `two million`, `40+`, `one` before what it counts. */
export const cardinal: Rule<Amount> = {
  name: 'number/cardinal',
  starts: signedStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`${millions}(?<more>\\+(?!\\w)|[ -]plus\\b(?= [a-z]{2,20}s\\b))?${right}(?!%)`, 'iy'),
  read({millions: glued, more}, at) {
    const {lead} = at
    const said = valueOf(lead)
    const signed = /^(?:[-−]|minus|negative)/i.test(lead)
    if (!said || !stands(lead, signed, at)) return undefined
    const value = glued === undefined ? said.value : times(said.value, 6)
    return amountOf({value, bound: more ? 'atLeast' : 'exact'})
  }
}

/** `30 something`, `forty-something`: from 30 to 39. */
export const something: Rule<Amount> = {
  name: 'number/something',
  starts: signedStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`[ -](?:something|odd)\\b(?! (?:like|else|that))`, 'iy'),
  read(_, {lead}) {
    const said = valueOf(lead)
    if (!said || said.value < 20 || said.value > 90 || said.value % 10 !== 0) return undefined
    return amountOf({low: said.value, high: said.value + 9, bound: 'between'})
  }
}

/** Whether a numeral without unit or sign stands for a quantity where it is. */
function stands(number: string, signed: boolean, {text, start, end}: Place): boolean {
  const last = text.slice(Math.max(0, start - 14), start)
  const next = text.slice(end, end + 24)
  // `the 2.0`: a version.
  if (/^\d{1,2}\.0$/.test(number)) return false
  if (/^0\d/.test(number) || bareScale.has(number.toLowerCase().split(/[ -]/, 1)[0] ?? '')) {
    if (!/^half an?\b|^half[- ]dozen|^dozen|^quarter of/i.test(number)) return false
  }
  if (before.test(last) && !(/\bby $/i.test(last) && !isTimes.test(next) && !/\d by $/i.test(last)))
    return false
  if (isTimes.test(next) || (after.test(next) && !(/^\d/.test(number) && hyphened.test(next)))) return false
  const word = number.toLowerCase()
  if (word === 'one' && signed) return true
  if (word === 'one') return !beforeOne.test(last) && afterOne.test(next) && !/\bno[- ]$/i.test(last)
  // `four four two`: digits read out.
  if (/^(?:zero|oh|two|three|four|five|six|seven|eight|nine)$/.test(word)) {
    if (digitSequence.test(next)) return false
    if (/\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine) $/i.test(last)) return false
  }
  return true
}
