import {hedgesAfter, hedgesBefore} from '../tables/hedge-phrases.js'
import type {Refiner} from './refiner.js'
import {withFields} from './refiner.js'

const reachBefore = 64
const reachAfter = 72
/** Hedges of a clause, the last one nearest to the number. */
const beforePattern = new RegExp(`\\b(?:${hedgesBefore.join('|')})(?!\\w)`, 'gi')
const afterPattern = new RegExp(
  `^(?: [\\w'’-]{1,24}){0,4}(?:,|;|\\.\\.\\.|…| --| —| –)? (?<hedge>${hedgesAfter.join('|')})(?=[.,;?!…]| --|$| (?:and|but|of|in|at|for|before|now|ago|per|when|because|like)\\b)`,
  'i'
)
const clauseEnd = /[.?!;](?=\s)|[.?!;:]$|\b(?:but|because|although|whereas) /gi

/** Tells where the speaker is not sure of a number: `I think 40`, `64 or something`. */
export const hedges: Refiner = (readings, {text}) =>
  readings.map((reading) => {
    const hedge =
      hedgeBefore(text.slice(Math.max(0, reading.start - reachBefore), reading.start)) ??
      afterPattern.exec(text.slice(reading.end, reading.end + reachAfter))?.groups?.hedge
    return hedge === undefined ? reading : withFields(reading, {hedged: true, hedge})
  })

function hedgeBefore(reach: string): string | undefined {
  let from = 0
  for (const end of reach.matchAll(clauseEnd)) from = end.index + end[0].length
  let hedge: string | undefined
  for (const found of reach.slice(from).matchAll(beforePattern)) hedge = found[0]
  return hedge
}
