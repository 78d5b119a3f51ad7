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

/** Tells where the speaker is not sure of a number: `I think 40`, `64 or something`. */
export const hedges: Refiner = (readings, {text}) =>
  readings.map((reading, index) => {
    const hedge =
      hedgeBefore(text, reading, readings[index - 1]) ??
      afterPattern.exec(text.slice(reading.end, reading.end + reachAfter))?.groups?.hedge
    return hedge === undefined ? reading : withFields(reading, {hedged: true, hedge})
  })

function hedgeBefore(text: string, {start}: Reading, before: Reading | undefined): string | undefined {
  const reachStart = Math.max(0, start - reachBefore)
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
