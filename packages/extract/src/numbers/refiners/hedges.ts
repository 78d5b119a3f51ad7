import {isWordCode, wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {hedgesAfter, hedgesBefore} from '../tables/hedge-phrases.js'
import type {Reading, Refiner} from './refiner.js'
import {withFields} from './refiner.js'

const reachBefore = 64
const reachAfter = 72
/** Hedges of a clause, the last one nearest to the number. */
const beforePattern = new RegExp(`\\b(?:${hedgesBefore.join('|')})(?!\\w)`, 'gi')
const afterPattern = new RegExp(
  `^(?: [\\w'’-]{1,24}){0,4}(?:,|;|\\.\\.\\.|…| --| —| –)? (?<hedge>${hedgesAfter.join('|')})(?=[.,;?!…]| --|$| (?:and|but|of|in|at|for|before|now|ago|per|when|because|like)\\b)`,
  'i'
)
const clauseEnd =
  /[.?!;](?=\s)|[.?!;:]$|\b(?:but|because|although|whereas) |, (?:and so|and|so) (?=(?:an?|the|that|this|there|it|I|we|they|he|she|you)\b)/gi
/** These hedge what stands next to them, not all that follows in the clause. */
const nearby =
  /^(?:maybe|perhaps|probably|possibly|presumably|supposedly|something|somewhere|estimated|let['’]s say)/i
const joined =
  /^(?: [\w'’-]{1,20}){0,3}(?:,| and| or| to| by| in| per)(?: (?:or|and|an?|about|around|some|even))? $/i

/** The first words of the hedges before a number, each with those one of which has to follow, if any. */
const heads = new Lexicon<ReadonlySet<string> | null>([
  [
    'i',
    new Set(
      'think believe guess suppose assume imagine reckon feel want wanna would could forget don dunno d m'.split(
        ' '
      )
    )
  ],
  ['if', new Set(['i', 'memory'])],
  ['not', new Set(['sure'])],
  ['my', new Set(['guess', 'sense', 'recollection', 'understanding'])],
  ['don', new Set(['t'])],
  ['what', new Set(['is'])],
  ['let', new Set(['me', 's'])],
  ['might', new Set(['be', 'have'])],
  ['could', new Set(['be', 'have'])],
  ['must', new Set(['be', 'have'])],
  ['something', new Set(['like'])],
  ['somewhere', null],
  ...['probably', 'maybe', 'perhaps', 'possibly', 'presumably', 'supposedly', 'estimated'].map(
    (word) => [word, null] as const
  )
])

/** Whether a hedge may stand in a stretch of text: a look at its words, without patterns. */
function mayHedge(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const end = wordEnd(text, at)
    if (end === at) continue
    const next = heads.at(text, at, end)
    if (next !== undefined) {
      if (next === null) return true
      const after = wordEnd(text, end + 1)
      if (next.has(text.slice(end + 1, after).toLowerCase())) return true
    }
    at = end
  }
  return false
}

/** The first words of the hedges behind a number. */
const tails = new Lexicon('or give maybe probably i don if'.split(' ').map((word) => [word, true] as const))
const mostBetween = 5

/** Whether a hedge may stand within a few words behind a number. */
function mayHedgeBehind(text: string, end: number): boolean {
  let at = end
  for (let word = 0; word <= mostBetween; word++) {
    while (at < text.length && at < end + reachAfter && !isWordCode(text.charCodeAt(at))) at++
    const last = wordEnd(text, at)
    if (last === at) return false
    if (tails.at(text, at, last) === true) return true
    at = last
  }
  return false
}

/** Tells where the speaker is not sure of a number: `I think 40`, `64 or something`. */
export const hedges: Refiner = (readings, {text}) =>
  readings.map((reading, index) => {
    const hedge =
      hedgeBefore(text, reading, readings[index - 1]) ??
      (mayHedgeBehind(text, reading.end)
        ? afterPattern.exec(text.slice(reading.end, reading.end + reachAfter))?.groups?.hedge
        : undefined)
    return hedge === undefined ? reading : withFields(reading, {hedged: true, hedge})
  })

function hedgeBefore(text: string, {start}: Reading, before: Reading | undefined): string | undefined {
  const reachStart = Math.max(0, start - reachBefore)
  if (!mayHedge(text, reachStart, start)) return undefined
  const reach = text.slice(reachStart, start)
  let from = 0
  for (const end of reach.matchAll(clauseEnd)) from = end.index + end[0].length
  let hedge: string | undefined
  let end = 0
  for (const found of reach.slice(from).matchAll(beforePattern)) {
    hedge = found[0]
    end = reachStart + from + found.index + hedge.length
  }
  const taken = before !== undefined && before.start >= end && !joined.test(text.slice(before.end, start))
  return hedge !== undefined && taken && nearby.test(hedge) ? undefined : hedge
}
