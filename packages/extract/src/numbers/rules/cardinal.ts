import {leadingNumeral} from '../leading-numeral.js'
import {anyOf} from '../../quantities/any-of.js'
import type {Place, Rule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {right, signedStarts} from '../numeral.js'
import {times, valueOf} from '../numeral-value.js'
import {scales} from '../tables/number-words.js'
import {afterPronoun, beforePronoun} from '../tables/pronoun-one.js'

const bareScale = new RegExp(`^(?:hundred|${anyOf(Object.keys(scales))})`, 'i')

/** Parts of telephone numbers, brackets, sizes (`4 by 6`), set phrases. */
const before =
  /(?:\b(?:call|dial|called|dialed|thanks) |[[(]|\(\d{3}\) |\d[- ]\d{3}[- ]|\d- |\d (?:by|[x×]) )$/i
const after =
  /^(?:[\])]|\)? ?\d{3}[- ]\d{4}\b| ?(?:[ap]\.?m\b|o['’ ]?clock)|[ -](?:[ap]m|on[- ]one)\b| (?:by|[x×]) \d)/i
/** `10-person team`, but not `one-off`, `7-Zip`. */
const hyphened = /^-(?![a-z]{3,12}\b)[A-Za-z]/
const wordBefore = /(?<word>[a-z'’]{1,20})[ -]$/i
const wordAfter = /^ (?<word>[a-z][a-z'’-]{1,24})/i
/** `one small thing`: a point of the talk. `one one down`: said twice. */
const pointOfTalk =
  /^ (?:(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|(?:small|little|quick|short|tiny|brief|extra) (?:thing|question|point|note|comment|remark)\b)/i
const digitBefore = /\b(?<digit>zero|oh|one|two|three|four|five|six|seven|eight|nine) $/i
const twoDigits = /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine) \w{2,5} $/i
const digitSequence = /^ (?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine)\b/i

/** `3.1m` before what is counted; as a measure it is metres. */
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
  if (/^0\d/.test(number)) return false
  // `million` alone is half a numeral; `half a million` and `dozen` are whole ones.
  if (bareScale.test(number)) return false
  if (before.test(last) || after.test(next)) return false
  if (/^\d/.test(number) ? hyphened.test(next) : /^-[A-Za-z]/.test(next)) return false
  const word = number.toLowerCase()
  if (word === 'one' && signed) return true
  if (word === 'one') return !pointOfTalk.test(next) && countsOne(last, next)
  // `four four two`: digits read out.
  if (/^(?:zero|oh|two|three|four|five|six|seven|eight|nine)$/.test(word)) {
    const behind = digitBefore.exec(last)?.groups?.digit?.toLowerCase()
    // `two two boats`: said twice, meant once.
    if (behind === word && !digitSequence.test(next) && !twoDigits.test(last)) return true
    if (digitSequence.test(next) || behind !== undefined) return false
  }
  return true
}

/** `one engineer`, but not `this one`, `one of them`, `one thing`. */
function countsOne(last: string, next: string): boolean {
  const before = wordBefore.exec(last)?.groups?.word?.toLowerCase()
  const after = wordAfter.exec(next)?.groups?.word?.toLowerCase().replace('’', "'")
  if (after === undefined || after.endsWith("n't") || afterPronoun.has(after.split("'", 1)[0] ?? ''))
    return false
  return !afterPronoun.has(after) && !(before !== undefined && beforePronoun.has(before))
}
