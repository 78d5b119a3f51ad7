import type {Clause} from './clauses.js'
import {startsClause} from './clause-start.js'
import {hedgeFrameAt} from './hedge-frame.js'
import {linesOf, phrasesOf} from './phrases.js'
import {subordinators} from './tables/openers.js'
import {reportingVerbs} from './tables/reporting.js'
import {baseOf, finiteVerb, isPast} from './verbs.js'
import type {VerbKind} from './verbs.js'
import {isPreposition} from './word-classes.js'
import type {Word} from './words.js'

/** A clause with the parts that features and attributes look at: indexes into its words. */
export interface Proposition extends Clause {
  readonly words: readonly Word[]
  /** Where the statement begins, behind `I think`. */
  readonly core: number
  /** Where its main clause begins, behind `When they left, `; else `core`. */
  readonly main: number
  /** Where its main clause ends: at `which`, `because`, a quotation, else at `end`. */
  readonly mainEnd: number
  /** The finite verb of the main clause. */
  readonly verb: Verb | undefined
  /** Whether the sentence asks. */
  readonly question: boolean
}

/** A finite verb and where it stands. */
export interface Verb {
  readonly index: number
  readonly kind: VerbKind
  readonly past: boolean
}

const fillers = phrasesOf(
  linesOf('that | like | , | you know | sort of | kind of | actually | maybe | probably | just | also')
)
const subordinate = new Set(
  'that which who whose because if when while where unless although though whether before after so until since how why what'.split(
    ' '
  )
)

/** Reads a clause of a sentence. */
export function propositionOf(words: readonly Word[], clause: Clause, question: boolean): Proposition {
  const core = coreOf(words, clause)
  const main = mainOf(words, core, clause.end)
  const verb = verbFrom(words, main, clause.end)
  return {...clause, words, core, main, mainEnd: mainEndOf(words, verb, clause.end), verb, question}
}

function coreOf(words: readonly Word[], {start, end}: Clause): number {
  let at = start
  for (;;) {
    const match = hedgeFrameAt(words, at) ?? (at > start ? fillers.at(words, at) : undefined)
    if (!match || match.end >= end - 1) return at
    at = match.end
  }
}

/** Behind the comma that ends an opening clause or adverbial, where a subject and its verb follow. */
function mainOf(words: readonly Word[], core: number, end: number): number {
  const {lower} = words[core]!
  // `Ana, you said`: someone is called.
  if (words[core + 1]?.lower === ',' && /^(?:you|i)(?:'|$)/.test(words[core + 2]?.lower ?? ''))
    return core + 2
  if (!subordinators.has(lower) && !isPreposition(lower)) return core
  let found = core
  for (let index = core + 1; index < end - 2; index++) {
    if (words[index]!.lower !== ',' || !startsClause(words, index + 1)) continue
    found = index + 1
    break
  }
  return found
}

function mainEndOf(words: readonly Word[], verb: Verb | undefined, end: number): number {
  if (!verb) return end
  for (let index = verb.index + 2; index < end; index++) {
    const {lower, text} = words[index]!
    // `was going to say that`: the statement goes on.
    if (lower === 'that' && reportingVerbs.has(baseOf(words[index - 1]!.lower) ?? '')) continue
    if (subordinate.has(lower) || text === '"' || text === '“') return index
  }
  return end
}

/** The first finite verb between two indexes; that of a relative clause only where no other follows. */
function verbFrom(words: readonly Word[], from: number, to: number): Verb | undefined {
  let relative: Verb | undefined
  for (let index = from; index < to; index++) {
    const kind = finiteVerb(words, index)
    if (!kind) continue
    const verb = {index, kind, past: isPast(words[index]!, kind)}
    if (index - 1 <= from || !/^(?:who|that|which)$/.test(words[index - 1]!.lower)) return verb
    relative ??= verb
  }
  return relative
}
