import {subordinators} from './tables/openers.js'
import {finiteVerb} from './verbs.js'
import {isAdverb, isDeterminer, isPreposition, isSubjectPronoun} from './word-classes.js'
import type {Word} from './words.js'

/** How far a subject reaches before its verb, and what may stand before the subject. */
const maxSubject = 9
const maxIntroduction = 9
const personal = /^(?:i|he|she|we|they|you|it|there)(?:'(?:s|re|ve|d|ll|m))?$/

/** Whether a word is a personal pronoun or `there`, with or without a contracted verb. */
export function isPersonal(lower: string): boolean {
  return personal.test(lower)
}

/** Whether a subject and its finite verb begin at an index. */
export function startsClause(words: readonly Word[], start: number): boolean {
  let at = start
  while (at < words.length && isAdverb(words[at]!.lower)) at++
  const first = words[at]
  if (!first?.spoken || isPreposition(first.lower) || first.lower === 'to') return false
  // `that` begins a clause as a pronoun: `that brought`, not `that they`; behind an adverb also before a noun.
  if (first.lower === 'that' && !finiteVerb(words, at + 1) && (at === start || !isPointedAt(words, at + 1)))
    return false
  if (isSubjectPronoun(first.lower) && first.lower.includes("'")) return true
  if (at === start && finiteVerb(words, at)) return false
  const limit = Math.min(words.length, at + 1 + maxSubject)
  for (let index = at + 1; index < limit; index++) {
    if (!words[index]!.spoken) return false
    if (finiteVerb(words, index)) return true
  }
  return false
}

/** `that thing is`: a noun in the singular with its verb. */
function isPointedAt(words: readonly Word[], noun: number): boolean {
  const {lower = '', spoken = false} = words[noun] ?? {}
  return (
    spoken &&
    !isSubjectPronoun(lower) &&
    !isDeterminer(lower) &&
    !/[^s]s$/.test(lower) &&
    finiteVerb(words, noun + 1) !== undefined
  )
}

/** `then in March they …`, `at the time she …`: an adverbial, and then a pronoun with its verb. */
export function introducesClause(words: readonly Word[], start: number, maxCommas = 1): boolean {
  let at = start
  while (at < words.length && isAdverb(words[at]!.lower)) at++
  const first = words[at]?.lower ?? ''
  if (!isPreposition(first) && !subordinators.has(first)) return false
  let commas = 0
  const limit = Math.min(words.length, at + maxIntroduction)
  for (let index = at + 1; index < limit; index++) {
    const {lower, spoken} = words[index]!
    if (!spoken && (lower !== ',' || ++commas > maxCommas)) return false
    if (isPersonal(lower) && startsClause(words, index)) return true
  }
  return false
}
