import type {Note} from './feature-table.js'
import type {Proposition} from './proposition.js'
import {vagueSubjects} from './tables/vocabulary.js'
import {isDeterminer} from './word-classes.js'

/** What the statement is about: a name, a noun, a pronoun. */
export function observeSubject(
  {words, main, verb}: Proposition,
  firstName: number | undefined,
  note: Note
): void {
  const subject = words[main]?.lower ?? ''
  const pronoun = subject.replace(/'.*$/, '')
  note('named-subject', firstName !== undefined && verb !== undefined && firstName < verb.index)
  note('noun-subject', verb !== undefined && verb.index > main + 1 && isNounStart(subject))
  note('third-person', pronoun === 'he' || pronoun === 'she' || pronoun === 'they')
  note('i-subject', pronoun === 'i')
  note('you-subject', pronoun === 'you')
}

function isNounStart(subject: string): boolean {
  return isDeterminer(subject) && !vagueSubjects.has(subject)
}
