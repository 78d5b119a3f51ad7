import type {Note} from './feature-table.js'
import type {Proposition, Verb} from './proposition.js'
import {reportingVerbs} from './tables/reporting.js'
import {mentalVerbs, opinionWords} from './tables/vocabulary.js'
import {baseOf, isParticiple} from './verbs.js'
import {isAdverb} from './word-classes.js'
import type {Word} from './words.js'

/** What the main clause says of its subject: tense, kind of verb, whether it denies. */
export function observeVerb({words, main, verb, end}: Proposition, note: Note): void {
  if (!verb) return
  const {after, negated} = behind(words, verb, end)
  const subject = words[main]?.lower ?? ''
  const perfect = verb.kind === 'have' && isParticiple(after)
  const past = verb.past && verb.kind !== 'be' && !perfect
  const lexical = verb.kind === 'past' || verb.kind === 'present' ? words[verb.index]!.lower : after
  const base = baseOf(lexical)
  const speakers = /^(?:i|we|you)(?:'|$)/.test(subject)
  note('past', past)
  note('past-state', verb.kind === 'be' && verb.past)
  note('own-act', (past || perfect) && /^(?:i|we)(?:'ve)?$/.test(subject))
  note('state', verb.kind === 'be')
  note('modal', verb.kind === 'modal')
  note('negated-verb', negated)
  note('predicate-opinion', verb.kind === 'be' && opinionWords.has(after))
  note('reporting', base !== undefined && reportingVerbs.has(base) && !speakers)
  note('feeling', base !== undefined && mentalVerbs.has(base) && speakers)
}

/** The first word behind a verb that is no adverb. */
function behind(words: readonly Word[], verb: Verb, end: number): {after: string; negated: boolean} {
  let negated = words[verb.index]!.lower.endsWith("n't")
  for (let index = verb.index + 1; index < end; index++) {
    const {lower} = words[index]!
    if (lower === 'not') negated = true
    else if (!isAdverb(lower)) return {after: lower, negated}
  }
  return {after: '', negated}
}
