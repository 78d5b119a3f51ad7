import type {Features} from '../model/linear.js'
import {figuresIn} from './figures.js'
import {namesIn} from './names.js'
import {phrasesOf} from './phrases.js'
import type {Proposition} from './proposition.js'
import {hedgeWords} from './tables/hedges.js'
import {reportingVerbs} from './tables/reporting.js'
import {
  causes,
  comparisons,
  feelings,
  futures,
  hypotheticals,
  imperatives,
  logistics,
  obligations,
  opinionWords,
  publicActs,
  quantifiers,
  timeAdverbs,
  vagueSubjects
} from './tables/vocabulary.js'
import {baseOf, finiteVerb, isParticiple} from './verbs.js'
import {isAdverb, isDeterminer} from './word-classes.js'
import type {Word} from './words.js'

/** What a clause does not say itself. */
export interface Context {
  /** Spoken words of the turn. */
  readonly turnWords: number
}

const lists = {
  'time-adverb': phrasesOf(timeAdverbs),
  comparison: phrasesOf(comparisons),
  cause: phrasesOf(causes),
  quantifier: phrasesOf(quantifiers),
  future: phrasesOf(futures),
  hedge: phrasesOf(hedgeWords),
  hypothetical: phrasesOf(hypotheticals),
  obligation: phrasesOf(obligations),
  feeling: phrasesOf(feelings),
  logistics: phrasesOf(logistics)
} as const

/** Names of all features, in the order in which they are observed. */
export const featureNames = [
  'figure',
  'figures',
  'money-or-percent',
  'date',
  'name',
  'named-subject',
  'noun-subject',
  'third-person',
  'we-subject',
  'i-subject',
  'you-subject',
  'vague-subject',
  'past',
  'perfect',
  'present',
  'state',
  'definition',
  'existence',
  'modal',
  'reporting',
  'comparison',
  'cause',
  'quantifier',
  'future',
  'hedge',
  'hedge-frame',
  'hypothetical',
  'obligation',
  'feeling',
  'logistics',
  'opinion',
  'predicate-opinion',
  'question',
  'imperative',
  'relative',
  'long-words',
  'length',
  'short',
  'very-long',
  'cut-off',
  'short-turn',
  'own-act',
  'negated-verb',
  'passive',
  'progressive',
  'past-state',
  'public-act',
  'time-adverb',
  'quotation',
  'name-verb'
] as const

export type FeatureName = (typeof featureNames)[number]

/** Observes one clause. Yes and no is 1 or absent; counts are capped. */
export function featuresOf(proposition: Proposition, context: Context): Features {
  const {words, start, end, core, question, form} = proposition
  const found = new Map<FeatureName, number>()
  const set = (name: FeatureName, value: number | boolean): void => {
    if (value) found.set(name, Number(value))
  }
  const spoken = countSpoken(words, start, end)

  const {numbers, scaled, dates} = figuresIn(words, start, end)
  set('figure', numbers > 0)
  set('figures', numbers > 1)
  set('money-or-percent', scaled)
  set('date', dates > 0)

  const names = namesIn(words, start, end)
  set('name', Math.min(names.length, 3))
  subjectFeatures(proposition, names[0]?.start, set)
  verbFeatures(proposition, set)

  for (const name of [
    'comparison',
    'cause',
    'quantifier',
    'future',
    'hypothetical',
    'obligation',
    'logistics',
    'time-adverb'
  ] as const)
    set(name, lists[name].first(words, start, end) !== undefined)
  set('hedge', lists.hedge.first(words, core, end) !== undefined)
  set('hedge-frame', core > start)
  set('feeling', lists.feeling.at(words, core) !== undefined)

  set('opinion', Math.min(countOpinions(words, start, end), 2))
  set('question', question)
  set('imperative', imperatives.has(words[core]?.lower ?? ''))
  set('relative', form === 'relative')
  set('long-words', longWords(words, start, end))
  set('length', Math.min(spoken, 24) / 24)
  set('short', spoken < 6)
  set('very-long', spoken > 45)
  set('cut-off', isCutOff(words, end))
  set('short-turn', context.turnWords < 12)
  set('quotation', hasQuotation(words, start, end))
  return found
}

type Setter = (name: FeatureName, value: number | boolean) => void

function subjectFeatures({words, main, verb}: Proposition, firstName: number | undefined, set: Setter): void {
  const subject = words[main]?.lower ?? ''
  const pronoun = subject.replace(/'.*$/, '')
  const named = firstName !== undefined && verb !== undefined && firstName < verb.index
  set('named-subject', named)
  set('name-verb', named && verb.kind !== 'be' && verb.kind !== 'modal')
  set('third-person', pronoun === 'he' || pronoun === 'she' || pronoun === 'they')
  set('we-subject', pronoun === 'we')
  set('i-subject', pronoun === 'i')
  set('you-subject', pronoun === 'you')
  set('vague-subject', vagueSubjects.has(subject))
  set(
    'noun-subject',
    verb !== undefined && verb.index > main + 1 && isDeterminer(subject) && !vagueSubjects.has(subject)
  )
}

function verbFeatures({words, main, verb, start, end}: Proposition, set: Setter): void {
  if (!verb) return
  let next = verb.index + 1
  let negated = words[verb.index]!.lower.includes("n't")
  while (next < end && (isAdverb(words[next]!.lower) || words[next]!.lower === 'not')) {
    if (words[next]!.lower === 'not') negated = true
    next++
  }
  const after = words[next]?.lower ?? ''
  const past = verb.past && verb.kind !== 'be'
  const perfect = verb.kind === 'have' && isParticiple(after)
  const first = words[main]?.lower ?? ''
  set('past', past && !perfect)
  set('perfect', perfect)
  set('present', verb.kind === 'present' || (verb.kind === 'have' && !perfect))
  set('state', verb.kind === 'be')
  set('definition', verb.kind === 'be' && isDeterminer(after))
  set('existence', first.startsWith('there'))
  set('modal', verb.kind === 'modal')
  set('negated-verb', negated)
  set('predicate-opinion', verb.kind === 'be' && opinionWords.has(after))
  set('own-act', (past || perfect) && /^(?:i|we)(?:'ve)?$/.test(first))
  set('passive', verb.kind === 'be' && isParticiple(after))
  set('progressive', verb.kind === 'be' && after.endsWith('ing') && after.length > 5 && after !== 'going')
  set('past-state', verb.kind === 'be' && verb.past)
  set('public-act', hasPublicAct(words, start, end))
  const lexical = verb.kind === 'past' || verb.kind === 'present' ? words[verb.index]!.lower : after
  const base = baseOf(lexical)
  set('reporting', base !== undefined && reportingVerbs.has(base) && !/^(?:i|we|you)(?:'|$)/.test(first))
}

function hasPublicAct(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const {lower} = words[index]!
    const base = baseOf(lower)
    if (base !== undefined && base !== lower && publicActs.has(base)) return true
  }
  return false
}

function hasQuotation(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (/^["“]$/.test(words[index]!.text)) return true
  return false
}

function countSpoken(words: readonly Word[], from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; index++) if (words[index]!.spoken) count++
  return count
}

function countOpinions(words: readonly Word[], from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; index++) if (opinionWords.has(words[index]!.lower)) count++
  return count
}

/** Long words in lower case carry the matter: how many there are, capped and scaled to 1. */
function longWords(words: readonly Word[], from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; index++) {
    const {lower} = words[index]!
    if (lower.length >= 7 && !isAdverb(lower) && !finiteVerb(words, index)) count++
  }
  return Math.min(count, 6) / 6
}

/** Broken off: a dash or an ellipsis follows. */
function isCutOff(words: readonly Word[], end: number): boolean {
  return /^(?:[-–—]+|\.{2,}|…)$/.test(words[end]?.lower ?? '')
}
