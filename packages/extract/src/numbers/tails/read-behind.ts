import {isWordCode, wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import type {Match} from '../../quantities/rule.js'
import type {Amount} from '../amount.js'
import type {SaidNumber} from '../numeral/range.js'
import {isWordAt} from '../numeral/tokens.js'
import {tails} from './index.js'
import type {Tail} from './tail.js'

const byWord = new Map<string, Tail[]>()
const bySign = new Map<number, Tail[]>()
for (const tail of tails) {
  for (const start of tail.follows) {
    const code = start.charCodeAt(0)
    if (isWordCode(code)) byWord.set(start, [...(byWord.get(start) ?? []), tail])
    else bySign.set(code, [...(bySign.get(code) ?? []), tail])
  }
}
const words = new Lexicon(byWord)

/** The longest amount that a number makes with what stands behind it. */
export function readBehind(text: string, said: SaidNumber): Match<Amount> | undefined {
  const {end} = said
  const code = text.charCodeAt(end)
  // `40+ hours`
  if (code === 0x2b && !isWordCode(text.charCodeAt(end + 1))) return readFrom(text, said, end + 1, true)
  const found = readFrom(text, said, end, false)
  if (!found && code === 0x20 && isWordAt(text, 'or', end + 1) && isWordAt(text, 'so', end + 4))
    return aboutSo(readFrom(text, said, end + 6, false))
  if (found?.rule === 'number/something') return withUnit(text, said, found)
  if (found || (code !== 0x20 && code !== 0x2d) || !isWordAt(text, 'plus', end + 1)) return found
  return readFrom(text, said, end + 5, true)
}

/** `twenty-some years`, `forty-odd percent`: what so many are of. */
function withUnit(text: string, said: SaidNumber, some: Match<Amount>): Match<Amount> {
  const one = readFrom(text, said, some.end, false)
  const {value, kind, unit} = one?.value ?? some.value
  if (!one || value === null || unit === null) return some
  const times = (number: number | null): number | null =>
    number === null ? null : number * (value / said.low)
  const {low, high} = some.value
  return {
    ...one,
    value: {...some.value, kind, unit, value: times(some.value.value), low: times(low), high: times(high)}
  }
}

/** `five or so years`: the unit stands behind words of approximation. */
function aboutSo(match: Match<Amount> | undefined): Match<Amount> | undefined {
  if (match === undefined || match.value.unit === null || match.value.value === null) return undefined
  return {...match, value: {...match.value, bound: 'about'}}
}

function readFrom(text: string, said: SaidNumber, end: number, more: boolean): Match<Amount> | undefined {
  const gap = text.charCodeAt(end)
  // A dash without spaces is a hyphen here: `thirty—first`.
  const join = gap === 0x20 ? ' ' : gap === 0x2d || gap === 0x2013 || gap === 0x2014 ? '-' : ''
  let at = join === '' ? end : end + 1
  // `a 60- second clip`, as stenographers write it.
  if (gap === 0x2d && text.charCodeAt(at) === 0x20) at++
  const code = text.charCodeAt(at)
  const woken = isWordCode(code) ? words.at(text, at, wordEnd(text, at)) : bySign.get(code)
  if (woken === undefined) return undefined
  let best: Match<Amount> | undefined
  for (const tail of woken) {
    const read = tail.read({text, said, at, join, more})
    if (!read || (best && read.end <= best.end)) continue
    best = {
      start: said.start,
      end: read.end,
      rule: said.high === undefined ? tail.name : tail.rangeName,
      value: read.value
    }
  }
  return best
}
