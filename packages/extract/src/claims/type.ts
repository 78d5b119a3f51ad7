import {figuresIn} from './figures.js'
import type {ClaimRecord} from './fields.js'
import {phrasesOf} from './phrases.js'
import type {Proposition} from './proposition.js'
import {amounts, causeCores, comparisonCores, futures} from './tables/vocabulary.js'
import {isParticiple} from './verbs.js'
import {isAdverb} from './word-classes.js'
import type {Word} from './words.js'

const amount = phrasesOf(amounts)
const comparison = phrasesOf(comparisonCores)
const cause = phrasesOf(causeCores)
const future = phrasesOf(futures)
/** `they have all left`. */
const floating = /^(?:all|both|each)$/

/** What a claim states. Of several, the first that fits in this order. */
export function typeOf(proposition: Proposition, attributed: boolean): ClaimRecord['type'] {
  const {words, start, end, core} = proposition
  if (attributed) return 'attribution'
  if (isPrediction(proposition)) return 'prediction'
  if (figuresIn(words, start, end).numbers > 0 || amount.first(words, start, end)) return 'statistic'
  if (comparison.first(words, core, end) || comparesAs(words, core, end)) return 'comparison'
  if (cause.first(words, start, end)) return 'causal'
  return isEvent(proposition) ? 'event' : 'relation'
}

/** The main verb looks ahead: `will`, `is going to`. */
function isPrediction({words, main, end, verb}: Proposition): boolean {
  if (!verb || verb.past) return false
  const {lower} = words[verb.index]!
  if (/'ll$|^(?:will|won't|gonna)$/.test(lower)) return true
  const match = future.first(words, main, Math.min(end, verb.index + 5))
  return match !== undefined && match.start >= verb.index && verb.kind !== 'modal'
}

/** `as big as`. */
function comparesAs(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index + 2 < to; index++) {
    if (words[index]!.lower !== 'as') continue
    if (words[index + 2]!.lower === 'as' && !/^(?:well|soon|long|far)$/.test(words[index + 1]!.lower))
      return true
  }
  return false
}

/** Something happened: a past verb, a perfect, a passive in the past. */
function isEvent({words, verb, end}: Proposition): boolean {
  if (!verb) return false
  let next = verb.index + 1
  while (next < end && (isAdverb(words[next]!.lower) || floating.test(words[next]!.lower))) next++
  const after = words[next]?.lower ?? ''
  if (verb.kind === 'have') return isParticiple(after) || after === 'had'
  // `it's been growing`: a perfect.
  if (after === 'been') return words[next + 1]?.lower.endsWith('ing') ?? false
  if (verb.kind === 'be') return verb.past && (isParticiple(after) || after.endsWith('ing'))
  return verb.past
}
