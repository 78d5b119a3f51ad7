import {anyOf} from '../../quantities/any-of.js'
import {isWordCode, wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {
  hedgesAfter,
  hedgesBefore,
  hedgesBeforeComma,
  hedgesRightBefore,
  opinions
} from '../tables/hedge-phrases.js'
import type {Reading, Refiner} from './refiner.js'
import {withFields} from './refiner.js'

const reachBefore = 64
const reachAfter = 72
/** Phrases as pattern source, with either apostrophe. */
function sourceOf(phrases: readonly string[]): string {
  return anyOf(phrases).replaceAll("'", "['’]")
}

/** Hedges of a clause, the last one nearest to the number. */
const beforePattern = new RegExp(
  `\\b(?:${sourceOf(hedgesBefore)}|${sourceOf(hedgesRightBefore)}(?=(?: (?:like|about|around))? $)|${sourceOf(hedgesBeforeComma)}(?=,(?: (?:like|about))? $))(?!\\w)`,
  'gi'
)
const opinion = `${sourceOf(opinions)}(?: (?:it|that|this)(?:['’]s| is| was)(?: the)?(?: \\w{1,12})?)?`
const afterPattern = new RegExp(
  `^(?: [\\w'’-]{1,24}){0,4}(?:,|;|\\.\\.\\.|…| --| —| –)? (?<hedge>${sourceOf(hedgesAfter)}|${opinion})(?=[.,;?!…]| --|$| (?:and|but|of|in|at(?! (?:least|most)\\b)|for|before|now|ago|per|when|because|like)\\b)`,
  'i'
)
const clauseEnd =
  /[.?!;](?=\s)|[.?!;:]$|\b(?:but|because|although|whereas) |, (?:and so|and|so) (?=(?:an?|the|that|this|there|it|I|we|they|he|she|you)\b)/gi
/** These hedge what stands next to them, not all that follows in the clause. */
const nearby =
  /^(?:maybe|perhaps|probably|possibly|presumably|supposedly|something|somewhere|estimated|let['’]s say)/i
const joined =
  /^(?: [\w'’-]{1,20}){0,3}(?:,| and| or| to| by| in| per)(?: (?:or|and|an?|about|around|some|even))? $/i

/** The first words of phrases, each with those that may follow it. */
function headsOf(phrases: readonly string[]): Lexicon<ReadonlySet<string>> {
  const heads = new Map<string, Set<string>>()
  for (const phrase of phrases) {
    const [first = '', second = ''] = phrase.split(/[ ']/)
    heads.set(first, (heads.get(first) ?? new Set()).add(second))
  }
  return new Lexicon(heads)
}

const heads = headsOf([...hedgesBefore, ...hedgesRightBefore, ...hedgesBeforeComma])
const headsBehind = headsOf([...hedgesAfter, ...opinions])

/** Whether one of some phrases may begin with a word: a look at it and the next, without patterns. */
function mayBegin(phrases: Lexicon<ReadonlySet<string>>, text: string, at: number, end: number): boolean {
  const next = phrases.at(text, at, end)
  return (
    next !== undefined &&
    (next.has('') || next.has(text.slice(end + 1, wordEnd(text, end + 1)).toLowerCase()))
  )
}

/** Whether a hedge may stand in a stretch of text. */
function mayHedge(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!isWordCode(code)) continue
    const end = wordEnd(text, at)
    if (heads.begins(code) && mayBegin(heads, text, at, end)) return true
    at = end
  }
  return false
}

const mostBetween = 5

/** Whether a hedge may stand within a few words behind a number. */
function mayHedgeBehind(text: string, end: number): boolean {
  let at = end
  for (let word = 0; word <= mostBetween; word++) {
    while (at < text.length && at < end + reachAfter && !isWordCode(text.charCodeAt(at))) at++
    const last = wordEnd(text, at)
    if (last === at) return false
    if (mayBegin(headsBehind, text, at, last)) return true
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
