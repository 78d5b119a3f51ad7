import type {Span} from '../span.js'
import {subordinators} from './tables/openers.js'
import {isAdverb, isDeterminer, isPreposition} from './word-classes.js'
import type {Word} from './words.js'

const maxSubject = 12

/** The words from the start of a statement to its verb, adverbs left out at the end. */
export function subjectBefore(words: readonly Word[], main: number, verb: number): Span | undefined {
  const first = words[main]
  if (!first) return undefined
  if (verb === main) return first.lower.includes("'") ? {start: main, end: main + 1} : undefined
  let start = main
  let end = verb
  const comma = commaBetween(words, main, verb)
  if (comma !== undefined) {
    // `In March, the bank said`: behind the comma. `The bank, for one, said`: before it.
    if (isPreposition(first.lower) || isAdverb(first.lower) || subordinators.has(first.lower))
      start = comma.last + 1
    else end = comma.first
  }
  if (start === main && isPreposition(first.lower)) start = behindAdverbial(words, start, end)
  while (start < end && /^(?:and|but|or|so)$/.test(words[start]!.lower)) start++
  while (end > start && (isAdverb(words[end - 1]!.lower) || !words[end - 1]!.spoken)) end--
  return end > start && end - start <= maxSubject ? {start, end} : undefined
}

/** `In 2016 the council`: where the subject begins behind an adverbial without a comma; `end` if nowhere. */
function behindAdverbial(words: readonly Word[], start: number, end: number): number {
  for (let index = start + 2; index < end; index++) if (isDeterminer(words[index]!.lower)) return index
  return end
}

function commaBetween(
  words: readonly Word[],
  from: number,
  to: number
): {readonly first: number; readonly last: number} | undefined {
  let first = -1
  let last = -1
  for (let index = from + 1; index < to; index++) {
    if (words[index]!.lower !== ',') continue
    if (first < 0) first = index
    last = index
  }
  return first < 0 ? undefined : {first, last}
}
