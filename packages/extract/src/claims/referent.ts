import {subjectBefore} from './attribution.js'
import type {Proposition} from './proposition.js'
import {isDeterminer, isSubjectPronoun} from './word-classes.js'

/** What was spoken of last: the subject of the statement before, as said. */
export interface Topic {
  readonly text: string
  readonly plural: boolean
  /** Whether a name rather than a noun stands for it. */
  readonly named: boolean
}

const third = /^(?:he|she|it|they)(?:'(?:s|re|ve|d|ll))?$/

/** The pronoun a statement begins with, contracted verbs cut off: `they've` is `they`. */
export function openingPronoun({words, start}: Proposition): string | undefined {
  const lower = words[start]?.lower ?? ''
  return third.test(lower) ? lower.replace(/'.*$/, '') : undefined
}

/** The subject of a statement, where it is a name or a noun with its article. */
export function topicOf({words, main, verb}: Proposition, text: string): Topic | undefined {
  const span = verb && subjectBefore(words, main, verb.index)
  const first = span && words[span.start]
  const last = span && words[span.end - 1]
  if (!first || !last || isSubjectPronoun(first.lower) || !/^[\w$]/.test(first.text)) return undefined
  const named = /^[A-Z]/.test(first.text) && !isDeterminer(first.lower)
  if (!named && (!isDeterminer(first.lower) || span.end - span.start < 2)) return undefined
  for (let index = span.start; index < span.end; index++) if (!words[index]!.spoken) return undefined
  const joined = words.slice(span.start, span.end).some(({lower}) => lower === 'and')
  const plural = joined || (!named && (/[^s]s$/.test(last.lower) || last.lower === 'people'))
  return {text: text.slice(first.start, last.end), plural, named}
}

/**
 * What a pronoun stands for, where the statement before it in the turn leaves little doubt: `they`
 * takes several or an organization, `it` one thing, `he` and `she` a name.
 */
export function referentOf(pronoun: string, topic: Topic | undefined): string | null {
  if (!topic) return null
  const {plural, named, text} = topic
  const fits = pronoun === 'they' ? plural || named : !plural && (pronoun === 'it' || named)
  return fits ? text : null
}
