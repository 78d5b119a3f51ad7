import type {Span} from '../../span.js'
import {overlaps} from '../../span.js'
import {calledNames} from './called.js'
import type {Candidate} from './candidate.js'
import {capitalNames} from './capital-run.js'
import type {Habits, KnownTitle} from './capital-run.js'
import {numberedNames} from './numbered.js'
import {quotedNames} from './quoted.js'

/**
 * What may be a title in a sentence, in order and without overlaps. Of overlapping ones, the surer
 * form wins: listed works, then numbered episodes, then quotation marks, then `called`, then what the caller found, then capitals.
 */
export function namesIn(
  text: string,
  sentence: Span,
  known: KnownTitle,
  habits: Habits,
  given: readonly Candidate[],
  listed: readonly Candidate[] = []
): Candidate[] {
  const marked = [
    ...numberedNames(text, sentence),
    ...quotedNames(text, sentence),
    ...calledNames(text, sentence)
  ]
  const found: Candidate[] = []
  for (const candidate of [
    ...listed,
    ...marked,
    // What is marked as a title in the sentence leaves no room for a guess in lower case.
    ...(marked.length > 0 ? [] : given),
    ...capitalNames(text, sentence, known, habits)
  ]) {
    if (!found.some((other) => overlaps(other, candidate))) found.push(candidate)
  }
  return found.toSorted((a, b) => a.start - b.start)
}
