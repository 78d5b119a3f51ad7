import type {Span} from '../span.js'
import {phrasesOf} from './phrases.js'
import type {Proposition} from './proposition.js'
import {isOwn, isQuote, saidAside} from './said-aside.js'
import {subjectBefore} from './subject.js'
import {needsClause, needsThat, reportingVerbs, reportNouns, sources, toldBy} from './tables/reporting.js'
import {baseOf, finiteVerb} from './verbs.js'
import {isAdverb} from './word-classes.js'
import type {Word} from './words.js'

const source = phrasesOf(sources)
const objects = /^(?:me|us|him|her|them|you|it|people|everyone|everybody)$/
/** What is called by a name: `they call it`. */
const named = /^(?:me|us|him|her|them|you|it|this|that|these|those)$/
const maxSource = 6

/** Whose words a statement passes on: the words that name the source, as indexes. */
export function sourceOf(proposition: Proposition): Span | undefined {
  return statedSource(proposition) ?? sayer(proposition) ?? saidAside(proposition)
}

/** `according to the bank`. */
function statedSource({words, start, end}: Proposition): Span | undefined {
  const match = source.first(words, start, end)
  if (!match || /^(?:that|this|it|what)$/.test(words[match.end]?.lower ?? '')) return undefined
  let to = match.end
  while (
    to < end &&
    to < match.end + maxSource &&
    words[to]!.spoken &&
    !finiteVerb(words, to) &&
    !isAdverb(words[to]!.lower)
  )
    to++
  return to > match.end ? {start: match.end, end: to} : undefined
}

/** `the bank said that …`: the subject of a verb that reports, with what it said behind it. */
function sayer({words, main, end, verb}: Proposition): Span | undefined {
  const subject = verb && subjectBefore(words, main, verb.index)
  if (!subject) return undefined
  if (verb.kind === 'be' && isReport(words, subject, verb.index)) return subject
  const said = lexicalVerb(words, verb, end)
  if (!said || !reportingVerbs.has(said.base) || !passesOn(words, said.index, end, said.base))
    return undefined
  const last = words[subject.end - 1]!.lower
  // `you said that` passes on words of the other speaker; `you think that` does not.
  if (last === 'you' && subject.end - subject.start === 1)
    return verb.past && toldBy.has(said.base) ? subject : undefined
  const nearest = [subject.start, subject.end - 1, verb.index - 1, verb.index].some((index) =>
    isOwn(words[index]?.lower ?? '')
  )
  return nearest ? undefined : subject
}

/** `their position is that`, `the line from the bank is that`. */
function isReport(words: readonly Word[], subject: Span, verb: number): boolean {
  if (/^(?:my|our)$/.test(words[subject.start]!.lower)) return false
  return words[verb + 1]?.lower === 'that' && reportNouns.has(words[subject.start + 1]?.lower ?? '')
}

/** The verb that carries the meaning, behind auxiliaries and adverbs; passives have no sayer. */
function lexicalVerb(
  words: readonly Word[],
  {index: from, kind}: NonNullable<Proposition['verb']>,
  end: number
): {readonly index: number; readonly base: string} | undefined {
  let index = from
  if (kind !== 'past' && kind !== 'present') {
    index++
    while (index < end && (isAdverb(words[index]!.lower) || /^(?:been|be|not)$/.test(words[index]!.lower)))
      index++
  }
  const lower = words[index]?.lower ?? ''
  const ing = lower.endsWith('ing')
  if (kind === 'be' && !ing) return undefined
  const base = baseOf(ing ? stemOf(lower) : lower)
  return base === undefined ? undefined : {index, base}
}

/** `saying` is `say`, `writing` is `write`. */
function stemOf(lower: string): string {
  const stem = lower.slice(0, -3)
  return baseOf(stem) === undefined ? `${stem}e` : stem
}

/** Whether words or a statement follow a verb that reports. */
function passesOn(words: readonly Word[], said: number, end: number, base: string): boolean {
  // `they call it a success`; not `they call a witness`.
  if (base === 'call') return said + 2 < end && named.test(words[said + 1]!.lower)
  let next = said + 1
  if (objects.test(words[next]?.lower ?? '') && !finiteVerb(words, next + 1)) next++
  const first = words[next]?.lower ?? ''
  if (isQuote(words[next]) || (words[next]?.spoken === false && isQuote(words[next + 1]))) return true
  if (first === 'that') return next + 1 < end
  if (needsThat.has(base)) return false
  if (/^(?:how|why|whether)$/.test(first)) return next + 1 < end
  if (needsClause.has(base)) return false
  for (let index = next; index < end; index++) {
    // `he denied himself and left`: what follows is told of him, not by him.
    if (/^(?:and|but|or)$/.test(words[index]!.lower) && finiteVerb(words, index + 1)) return false
    if (finiteVerb(words, index) || isQuote(words[index])) return true
  }
  return false
}
