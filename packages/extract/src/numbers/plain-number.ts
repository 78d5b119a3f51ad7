import {isDigit, isWordCode, wordEnd} from '../quantities/characters.js'
import {Lexicon} from '../quantities/lexicon.js'
import {amountOfSaid} from './amount.js'
import type {Read} from './tails/tail.js'
import {endsFree} from './numeral/numeral.js'
import {numberWords} from './numeral/number-lexicon.js'
import type {Numeral} from './numeral/numeral.js'
import type {SaidNumber} from './numeral/range.js'
import {ones} from './tables/number-words.js'
import {afterPronoun, beforePronoun} from './tables/pronoun-one.js'

const afterOne = new Lexicon([...afterPronoun].map((word) => [word, true] as const))
const beforeOne = new Lexicon([...beforePronoun].map((word) => [word, true] as const))
const spokenDigit = new Lexicon(['zero', 'oh', ...Object.keys(ones)].map((word) => [word, true] as const))

/** Parts of telephone numbers, brackets, sizes (`4 by 6`), set phrases. */
const before =
  /(?:\b(?:call|dial|press|called|dialed|pressed|thanks) |[[(]|\(\d{3}\) |\d[- ]\d{3}[- ]|\d- |\d (?:by|[x×]) )$/i
const after =
  /^(?:[\])]|\)? ?\d{3}[- ]\d{4}\b| ?(?:[ap]\.?m\b|o['’ ]?clock)|[ -](?:[ap]m|on[- ]one)\b| (?:by|[x×]) \d)/i
/** Last characters of what `before` ends with, and first ones of what `after` goes on with, beside a space. */
const endsBefore = new Set('0123456789)-ldskyx×LDSKYX')
const startsAfter = new Set('0123456789apobx×')
/** `10-person team`, but not `one-off`, `7-Zip`. */
const hyphened = /^-(?![a-z]{3,12}\b)[A-Za-z]/
/** `one small thing`: a point of the talk. `one one down`: said twice. */
const pointOfTalk =
  /^ (?:(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|(?:small|little|quick|short|tiny|brief|extra) (?:thing|question|point|note|comment|remark)\b)/i
const orMore = /\b(?:an?|another|the|this|next|last|first|past|every) (?:[a-z]+ ){1,2}or $/i
const pluralNext = /^ (?:[a-z]+ )?[a-z]{2,20}s\b/
const morePlural = /^(?: plus\b(?= (?:[a-z]{2,20}s|people|men|women|children)\b)|-plus\b(?![-\w]))/i

/** A numeral without unit or sign, if it stands for a quantity where it is: `10,000`, `40+`, `one` before what it counts. */
export function plainNumber(text: string, one: SaidNumber): Read | undefined {
  let {end} = one
  let more = false
  if (text.charCodeAt(end) === 0x2b && !/\w/.test(text.charAt(end + 1))) {
    more = true
    end++
  } else {
    const code = text.charCodeAt(end)
    if ((code === 0x20 || code === 0x2d) && (text.charCodeAt(end + 1) | 32) === 0x70) {
      const plus = morePlural.exec(text.slice(end, end + 30))
      if (plus) {
        more = true
        end += 5
      }
    }
  }
  if (text.charCodeAt(end) === 0x25 || !endsFree(text, end) || !stands(text, one, end)) return undefined
  return {value: amountOfSaid(one, {}, {more}), end}
}

function stands(text: string, {start, first, low}: SaidNumber, end: number): boolean {
  const next = text.slice(end, end + 24)
  if (first.inDigits) {
    // `the 2.0`, `1.10`: a version. `007`: a code.
    const written = text.slice(start, first.end)
    if (/^(?:\d{1,2}\.(?:\d+0|0)|0\d.*)$/.test(written) && !isDecimal(text, start, end)) return false
    if (hyphened.test(next)) return false
    // `cooking 101`: an introduction.
    if (low === 101 && /[a-z] $/.test(text.slice(start - 2, start)) && /^(?:[.,;:!?]|$| [-–—])/.test(next))
      return false
  } else if (/^-[A-Za-z]/.test(next)) return false
  // `million` alone is half a numeral; `half a million` and `dozen` are whole ones.
  if (isBareMagnitude(text, first) && !ordered.test(text.slice(Math.max(0, start - 8), start))) return false
  if (lookBefore(text, start) && before.test(text.slice(Math.max(0, start - 14), start))) return false
  if (lookBehind(text, end) && after.test(next)) return false
  if (first.inDigits || first.end - first.start > 5 || low > 9) return true
  if (first.negative) return true
  // `a sentence or two`, `the next year or two`: a few, counted from the one before.
  if (
    (low === 2 || low === 3) &&
    orMore.test(text.slice(Math.max(0, start - 36), start)) &&
    !pluralNext.test(next)
  )
    return false
  if (low === 1) return !pointOfTalk.test(next) && countsOne(text, start, end)
  return !isReadOut(text, start, end) && !(low > 1 && low < 7 && isEnumerator(text, start, next))
}

const opening = /(?:^|[.;:!?…—–-] |\b(?:and|then|but|so)[, ]{1,2})$/i
const statement =
  /^, (?:we|it|you|they|he|she|there|that|this|the|if|is|how|what|why|do|does|can|just|because|I(?! (?:think|guess|believe|suppose|mean)\b))\b/

/** `And then two is a new library` */
const listing = /(?:^|[.;!?] )(?:and )?(?:then )?$/i

/** `And then two, we moved`: the second of several points. */
function isEnumerator(text: string, start: number, next: string): boolean {
  return (
    ((next.startsWith(',') && statement.test(next)) || next.startsWith(' is ')) &&
    (next.startsWith(',') ? opening : listing).test(text.slice(Math.max(0, start - 10), start))
  )
}

const averaged = /\b(?:mean|average|median|gpa|score[sd]?|ratings?|rated|ratio|odds)(?: [a-z]+){0,2} $/i
const scored = /^ (?:gpa|average|ratings?|stars?|scores?|on the)\b/i

/** `1.10` where nothing else is said, `0.50`, `a mean of 3.10`, `a 4.0 average`: no version. */
function isDecimal(text: string, start: number, end: number): boolean {
  if ((start === 0 && end === text.length) || text.startsWith('0.', start)) return true
  return scored.test(text.slice(end, end + 10)) || averaged.test(text.slice(Math.max(0, start - 32), start))
}

/** `the first hundred visitors` */
const ordered = /\b(?:first|last|next|past|top|another|every) $/i

/** Whether `before` may match: a look at the last two characters. */
function lookBefore(text: string, start: number): boolean {
  const sign = text.charAt(start - 1)
  return sign === ' ' ? endsBefore.has(text.charAt(start - 2)) : '[(-'.includes(sign)
}

/** Whether `after` may match: a look at the next two characters. */
function lookBehind(text: string, end: number): boolean {
  const sign = text.charAt(end)
  return sign === ' ' ? startsAfter.has(text.charAt(end + 1).toLowerCase()) : '])-'.includes(sign)
}

/** `million`, `hundred`: a word alone that multiplies. */
function isBareMagnitude(text: string, {start, end, inDigits}: Numeral): boolean {
  if (inDigits || wordEnd(text, start) !== end) return false
  const sort = numberWords.at(text, start, end)?.sort
  return sort === 'hundred' || sort === 'scale'
}

/** `one engineer`, but not `this one`, `one of them`, `one thing`. */
function countsOne(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== 0x20) return start === 0 && end === text.length
  const last = wordEnd(text, end + 1)
  if (last === end + 1 || isDigit(text.charCodeAt(end + 1)) || afterOne.at(text, end + 1, last)) return false
  if (isSomeNight(text, start, end)) return false
  // `one isn’t`, `one can’t`
  if (/^n?['’]t/.test(text.slice(last - 1, last + 2))) return false
  const gap = text.charCodeAt(start - 1)
  if (gap !== 0x20 && gap !== 0x2d) return true
  let from = start - 1
  while (from > 0 && isWordCode(text.charCodeAt(from - 1))) from--
  return (
    beforeOne.at(text, from, start - 1) === undefined &&
    !pronounPhrase.test(text.slice(Math.max(0, start - 24), start))
  )
}

const partOfDay = /^ (?:night|morning|afternoon|evening)\b/i
const lasting =
  /\b(?:for|about|around|within|in|only|just|exactly|least|most|than|every|per|takes?|took|needs?|after|stay(?:ed)?) $/i

/** `one evening he called`: some evening. */
function isSomeNight(text: string, start: number, end: number): boolean {
  return partOfDay.test(text.slice(end, end + 12)) && !lasting.test(text.slice(Math.max(0, start - 9), start))
}

/** `a universal one`, `all in one`. */
const pronounPhrase =
  /\b(?:all[ -]in[ -]|(?:an?|another|the|this|that|every) (?!(?:roughly|nearly|barely|exactly|only|good|mere|single|full|level|whole|past|last|next|first|top|number) )[a-z-]+ )$/i

/** `four four two`: digits read out. `two two boats` is said twice and meant once. */
function isReadOut(text: string, start: number, end: number): boolean {
  const next =
    text.charCodeAt(end) === 0x20 ? spokenDigit.at(text, end + 1, wordEnd(text, end + 1)) : undefined
  const before = digitBefore(text, start)
  if (before < 0) return next !== undefined
  const same = text.slice(before, start - 1).toLowerCase() === text.slice(start, end).toLowerCase()
  return !same || next !== undefined || digitBefore(text, before) >= 0
}

/** Where a spoken digit before an offset begins, -1 without one. */
function digitBefore(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== 0x20) return -1
  let from = start - 1
  while (from > 0 && isWordCode(text.charCodeAt(from - 1))) from--
  return spokenDigit.at(text, from, start - 1) === undefined ? -1 : from
}
