import type {Span} from '../span.js'
import {clausesOf} from './clauses.js'
import {propositionOf} from './proposition.js'
import type {Proposition} from './proposition.js'
import {asks, asksAt} from './questions.js'
import {wordsOf} from './words.js'

/** A clause that may be a claim, with its place in the text. */
export interface Candidate extends Span {
  readonly proposition: Proposition
  /** Which sentence of the text it belongs to. */
  readonly sentence: number
}

/** The propositions of the sentences of a text, in order and without overlaps. */
export function candidatesOf(text: string, sentences: readonly Span[]): Candidate[] {
  return sentences.flatMap((span, sentence) => {
    const words = wordsOf(text, span)
    const clauses = clausesOf(words)
    const asked = asks(words)
    return clauses.map((clause, index) => {
      // `You sold it? it was new`: a question without a sentence of its own.
      const question =
        words[clause.end]?.text === '?' ||
        (asked && (index === clauses.length - 1 || asksAt(words, clause.start)))
      return {
        start: words[clause.start]!.start,
        end: words[clause.end - 1]!.end,
        proposition: propositionOf(words, clause, question),
        sentence
      }
    })
  })
}
