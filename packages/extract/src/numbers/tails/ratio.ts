import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {bareNumeralAt, endsFree} from '../numeral/numeral.js'
import {behindFiller, unitNames} from '../units.js'
import type {Tail} from './tail.js'

const link = /(?:times )?(?<link>out of|in)(?: every| each)? /iy

/** `nine out of ten`, `one in five`, `3 out of every 100`. */
export const ratio: Tail = {
  name: 'ratio/of',
  rangeName: 'ratio/of-range',
  follows: ['out', 'in', 'times'],
  read({text, said, at, join}) {
    if (join !== ' ' || said.high !== undefined) return undefined
    link.lastIndex = at
    const word = link.exec(text)?.groups?.link
    if (word === undefined) return undefined
    const whole = bareNumeralAt(text, link.lastIndex)
    if (!whole || !endsFree(text, whole.end) || text.charAt(whole.end) === '-') return undefined
    const value = partOf(said.low, whole.value, word.toLowerCase() === 'in')
    if (value === undefined || countsAnother(text, whole.end)) return undefined
    return {value, end: whole.end}
  }
}

function partOf(small: number, great: number, isIn: boolean): Amount | undefined {
  if (small > great || great === 0 || small < 0) return undefined
  // `a 7.5 out of ten`
  const rated = !isIn && (great === 5 || great === 10 || great === 100)
  if ((!rated && !Number.isInteger(small)) || !Number.isInteger(great)) return undefined
  // `one in five`, but not `12 in 2019`, `fifty in ten cities`.
  if (isIn && (small > 9 || (great > 1000 && great % 1000 !== 0))) return undefined
  // A tenth of 2.8 has no more digits than 2.8 has.
  return amountOf({kind: 'ratio', value: rated ? Number((small / great).toFixed(6)) : small / great})
}

const other = /^ (?:or |more |of |other )/i

/** `twice in ten years`, `one in ten times`: the second number measures something of its own. */
function countsAnother(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== 0x20) return false
  const gap = other.exec(text.slice(end, end + 8))?.[0].length ?? 1
  const at = behindFiller(text, end + gap)
  return unitNames.longestAt(text, at) !== undefined || text.slice(end, end + 6).toLowerCase() === ' times'
}

const one = /(?: to |-to-)(?:one|1)(?![\w-])/iy
const againstOne =
  /^(?:[.,;:!?]|$| (?:by|against|odds|ratio|in|on|and|or|for|over|margin|split|vote|majority|that)\b)/i
const named = /^ (?:odds|margin|ratio|vote|split|majority|against)\b/i
const from = /\b(?:from|at|until|till|between) $/i

/** `two to one`, `a five-to-one margin`: how many stand against one. */
export const toOne: Tail = {
  name: 'ratio/to-one',
  rangeName: 'ratio/to-one-range',
  follows: ['to'],
  read({text, said, at, join}) {
    if (said.high !== undefined || said.low < 1 || join === '') return undefined
    one.lastIndex = at - 1
    if (!one.test(text)) return undefined
    const end = one.lastIndex
    const after = text.slice(end, end + 10)
    if (!endsFree(text, end) || (text.charCodeAt(end) === 0x20 && unitNames.longestAt(text, end + 1)))
      return undefined
    if (!named.test(after) && from.test(text.slice(Math.max(0, said.start - 14), said.start)))
      return undefined
    const hyphened = join === '-'
    // `one-to-one` is said of meetings, talks and matches.
    if (hyphened && said.low === 1) return undefined
    return hyphened || againstOne.test(after)
      ? {value: amountOf({kind: 'ratio', value: said.low}), end}
      : undefined
  }
}

const even = /(?:fifty\b|50(?!\d))/iy

/** `fifty-fifty`, `50/50`. */
export const evenRatio: Tail = {
  name: 'ratio/even',
  rangeName: 'ratio/even-range',
  follows: ['fifty', '50', '/'],
  read({text, said, at}) {
    if (said.high !== undefined || said.low !== 50 || said.end - said.start > 5) return undefined
    even.lastIndex = text.charAt(at) === '/' ? at + 1 : at
    if (!even.test(text) || !endsFree(text, even.lastIndex)) return undefined
    return {value: amountOf({kind: 'ratio', value: 0.5}), end: even.lastIndex}
  }
}
