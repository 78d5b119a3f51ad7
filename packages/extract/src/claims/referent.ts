import type {Span} from '../span.js'
import {listOf} from './phrases.js'
import type {Proposition} from './proposition.js'
import {subjectBefore} from './subject.js'
import {isAdverb, isDeterminer, isPreposition, isSubjectPronoun} from './word-classes.js'
import type {Word} from './words.js'

/** What was spoken of last: the subject of the statement before, as said. */
export interface Topic {
  readonly text: string
  readonly kind: 'person' | 'someone' | 'name' | 'brand' | 'thing' | 'things'
}

const third = /^(?:he|she|it|they)(?:'(?:s|re|ve|d|ll))?$/
const capitalized = /^[A-Z][a-z\u00df-\u024f]+$/

/** How many words a topic has at most. */
const maxTopic = 8
/** People in general, and words that stand for nothing named. */
const generic =
  /^(?:(?:any|every|some|no)(?:body|one|thing)|people|folks|none|most|many|some|few|others|another|both|all|each|half|either|neither|several|enough|there|here|who|what|which|why|when|where|how|whatever|if|because|unless|although|though|while|since|then|so|maybe|yes|no|well|okay|sorry|wait|say|please|thanks|yeah|look|listen|imagine)(?:'|$)/

/** `my son`, `the mayor`: never `it`. */
const personNouns = new Set(
  listOf(`son daughter wife husband mother father mom dad mum brother sister friend boss colleague coworker guy man woman
  girl boy kid child uncle aunt cousin nephew niece grandfather grandmother neighbor neighbour partner roommate doctor
  nurse teacher professor student lawyer judge mayor president minister senator governor chairman chairwoman ceo cto
  founder author writer engineer developer programmer maintainer scientist researcher farmer
  actor actress singer artist manager director king queen prince princess pope priest soldier officer`)
)

/** What each pronoun can stand for. */
const fitting: Readonly<Record<string, ReadonlyArray<Topic['kind']>>> = {
  he: ['person', 'someone', 'name'],
  she: ['person', 'someone', 'name'],
  it: ['name', 'brand', 'thing'],
  they: ['name', 'brand', 'things']
}

/** The pronoun a statement begins with, contracted verbs cut off: `they've` is `they`. */
export function openingPronoun({words, start}: Proposition): string | undefined {
  const lower = words[start]?.lower ?? ''
  return third.test(lower) ? lower.replace(/'.*$/, '') : undefined
}

/** The subject of a statement, where it is a name or a noun with its article. */
export function topicOf({words, main, verb}: Proposition, text: string): Topic | undefined {
  const span = verb && subjectBefore(words, main, verb.index)
  if (!span || span.end > verb.index || span.end - span.start > maxTopic) return undefined
  // `our estimate is that …`: what is spoken of stands behind it.
  if (verb.kind === 'be' && words[verb.index + 1]?.lower === 'that') return undefined
  // `the roads here are`: the noun before tells the number.
  const placed = /^(?:here|there)$/.test(words[span.end - 1]!.lower) && words[span.end - 2]?.lower !== 'one'
  const subject = words.slice(span.start, placed ? span.end - 1 : span.end)
  const [first] = subject
  const last = subject.at(-1)
  if (!first || !last || (subject.length === 1 && generic.test(first.lower)) || /^ones?$/.test(last.lower))
    return undefined
  if (!subject.every(isPartOfNoun) || holdsClause(words, span) || isAmount(subject)) return undefined
  const kind = kindOf(subject)
  return kind && {text: text.slice(first.start, last.end), kind}
}

/** `every boat`, `most people`, `all of these`: no one thing; but `most of the kelp`. */
function isAmount([first, second, last]: readonly Word[]): boolean {
  if (second?.lower === 'of' && (isDeterminer(first!.lower) || first!.lower === 'none'))
    return !isDeterminer(last?.lower ?? '') || /^(?:th[eo]se|this|that)$/.test(last!.lower)
  return /^(?:some|most|many|any|none|each|every|much|few)$/.test(first!.lower)
}

/** `all that we sold`, `the mill which they sold`: longer than what a pronoun stands for. */
function holdsClause(words: readonly Word[], {start, end}: Span): boolean {
  for (let index = start; index < end; index++)
    if (
      /^(?:that|which|who|whom|whose)$/.test(words[index]!.lower) &&
      (index > start || isDeterminer(words[index + 1]?.lower ?? ''))
    )
      return true
  return false
}

function isPartOfNoun({lower, spoken}: Word): boolean {
  return spoken && !(isSubjectPronoun(lower) && !isDeterminer(lower)) && !isAdverb(lower)
}

/**
 * Two or three plain words with a capital are taken for a person, one for a name of any kind, what has
 * acronyms, digits or single letters in it for a brand.
 */
function kindOf(subject: readonly Word[]): Topic['kind'] | undefined {
  const first = subject[0]!
  const last = subject.at(-1)!
  if (subject.some(({lower}) => lower === 'and')) return 'things'
  if (
    subject.every(({text}) => /^[A-Z]/.test(text)) &&
    !isDeterminer(first.lower) &&
    !isPreposition(first.lower)
  ) {
    if (!subject.every(({text}) => capitalized.test(text))) return 'brand'
    return subject.length > 1 && subject.length < 4 ? 'person' : 'name'
  }
  if (!isDeterminer(first.lower) || subject.length < 2) return undefined
  if (personNouns.has(last.lower)) return 'someone'
  return /[^s]s$/.test(last.lower) || last.lower === 'people' ? 'things' : 'thing'
}

/** What a pronoun stands for, where the statement before it in the turn leaves little doubt. */
export function referentOf(pronoun: string, topic: Topic | undefined): string | null {
  return topic && fitting[pronoun]?.includes(topic.kind) ? topic.text : null
}
