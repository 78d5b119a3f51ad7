import {linesOf, phrasesOf} from './phrases.js'
import {hedgeFrames} from './tables/hedges.js'
import {finiteVerb, isPast} from './verbs.js'
import type {VerbKind} from './verbs.js'
import type {Clause} from './clauses.js'
import type {Word} from './words.js'

/** A clause with the parts that features and attributes look at. */
export interface Proposition extends Clause {
  readonly words: readonly Word[]
  /** Where the statement itself begins, behind `I think` and an opening adverbial. */
  readonly core: number
  /** Its finite verb. */
  readonly verb: Verb | undefined
  /** Whether the sentence asks. */
  readonly question: boolean
}

export interface Verb {
  readonly index: number
  readonly kind: VerbKind
  readonly past: boolean
}

const frames = phrasesOf(hedgeFrames)
const fillers = phrasesOf(
  linesOf('that | like | , | you know | sort of | kind of | actually | maybe | probably | just | also')
)

/** Reads a clause of a sentence. */
export function propositionOf(words: readonly Word[], clause: Clause, question: boolean): Proposition {
  const core = coreOf(words, clause)
  return {...clause, words, core, verb: verbFrom(words, core, clause.end), question}
}

function coreOf(words: readonly Word[], {start, end}: Clause): number {
  let at = start
  for (;;) {
    const match = frames.at(words, at) ?? (at > start ? fillers.at(words, at) : undefined)
    if (!match || match.end >= end - 1) return at
    at = match.end
  }
}

/** The first finite verb between two indexes. */
export function verbFrom(words: readonly Word[], from: number, to: number): Verb | undefined {
  for (let index = from; index < to; index++) {
    const kind = finiteVerb(words, index)
    if (kind) return {index, kind, past: isPast(words[index]!, kind)}
  }
  return undefined
}
