import type {Span} from '../span.js'
import {startsClause} from './clause-start.js'
import type {Proposition} from './proposition.js'
import {subjectBefore} from './subject.js'
import {reportingVerbs, reportNouns} from './tables/reporting.js'
import {baseOf, finiteVerb} from './verbs.js'
import {isAdverb, isDeterminer, isPreposition} from './word-classes.js'
import type {Word} from './words.js'

const own = /^(?:i|we|you|one|if|when|who|let's|(?:i|we|you)'(?:m|ve|re|d|ll))$/
/** `it's like`, `as they say`: nobody in particular. */
const nobody = /^(?:it|that|this|there|what|which|how|why|where|to|no)(?:'|$)/
const theirs = /^(?:he's|she's|they're)$/
const saying = /^(?:saying|stating|claiming|arguing|suggesting|warning|announcing|insisting|alleging)$/
/** Those that pass on words without a clause behind them: `a letter stating their decision`. */
const statingNoun = /^(?:stating|announcing)$/
const maxAsider = 5
const maxNoun = 5

/** Whoever speaks here, and people in general, are no source. */
export function isOwn(lower: string): boolean {
  return own.test(lower)
}

/** Whether a mark opens or closes a quotation. */
export function isQuote(word: Word | undefined): boolean {
  return word !== undefined && /^["“]$/.test(word.text)
}

/** Sources that no main verb names: `as the mayor put it`, `a letter saying that`, `they were like, “…`. */
export function saidAside(proposition: Proposition): Span | undefined {
  return (
    asider(proposition) ??
    quotedByLike(proposition) ??
    currentBelief(proposition) ??
    participleSource(proposition)
  )
}

/** `…, as the mayor put it`, `as you point out, …`. */
function asider({words, start, end}: Proposition): Span | undefined {
  for (let index = start; index < end - 2; index++) {
    if (words[index]!.lower !== 'as' || (index > start && words[index - 1]!.spoken)) continue
    const verb = firstVerb(words, index + 2, Math.min(end, index + 2 + maxAsider))
    const first = words[index + 1]!
    if (verb === undefined || !(first.lower === 'you' || namesSomeone(first))) continue
    const base = baseOf(words[verb]!.lower) ?? ''
    const behind = words[verb + 1]?.lower
    const tail = behind === 'out' || behind === 'it' ? 2 : 1
    if (!reportingVerbs.has(base) && !(base === 'put' && behind === 'it')) continue
    if (verb + tail >= end || !words[verb + tail]!.spoken) return {start: index + 1, end: verb}
  }
  return undefined
}

function firstVerb(words: readonly Word[], from: number, to: number): number | undefined {
  for (let index = from; index < to; index++) {
    if (!words[index]!.spoken) return undefined
    const puts = words[index]!.lower === 'put' && words[index + 1]?.lower === 'it'
    if (puts || finiteVerb(words, index)) return index
  }
  return undefined
}

/** `the engineers were like, “…”`. */
function quotedByLike({words, main, verb}: Proposition): Span | undefined {
  if (verb?.kind !== 'be') return undefined
  let next = verb.index + 1
  while (isAdverb(words[next]?.lower ?? '')) next++
  if (words[next]?.lower !== 'like') return undefined
  next += words[next + 1]?.spoken === false && !isQuote(words[next + 1]) ? 2 : 1
  if (!isQuote(words[next])) return undefined
  const {lower} = words[verb.index]!
  if (lower.includes("'")) return theirs.test(lower) ? {start: verb.index, end: verb.index + 1} : undefined
  const subject = subjectBefore(words, main, verb.index)
  return subject && namesSomeone(words[subject.start]!) && !hidesSpeaker(words, subject) ? subject : undefined
}

/** `he`, `Norwood`, `the engineers`: what can say something. */
function namesSomeone({lower, text}: Word): boolean {
  if (nobody.test(lower) || own.test(lower)) return false
  return (
    isDeterminer(lower) || /^[A-Z]/.test(text) || /^(?:he|she|they|people|everyone|everybody)$/.test(lower)
  )
}

/** `that day I`, `the mill it`: the subject is the last word. */
function hidesSpeaker(words: readonly Word[], {start, end}: Span): boolean {
  for (let index = start; index < end; index++)
    if (/^(?:i|we|you|it|this|that|there)(?:'|$)/.test(words[index]!.lower)) return true
  return false
}

/** `there is a theory that`. */
function currentBelief({words, main, end, verb}: Proposition): Span | undefined {
  if (verb?.kind !== 'be' || !/^there(?:'s)?$/.test(words[main]?.lower ?? '')) return undefined
  const from = verb.index + 1
  for (let index = from + 1; index < Math.min(end - 1, from + maxNoun); index++)
    if (reportNouns.has(words[index]!.lower))
      return isDeterminer(words[from]!.lower) && words[index + 1]!.lower === 'that'
        ? {start: from, end: index + 1}
        : undefined
  return undefined
}

/** `a letter from the bank saying that`, `she kept saying that`, `they ended by claiming that`. */
function participleSource({words, main, end, verb}: Proposition): Span | undefined {
  if (!verb) return undefined
  for (let index = verb.index + 1; index < end - 1; index++) {
    const {lower} = words[index]!
    if (!saying.test(lower)) continue
    const next = words[index + 1]!
    const passesOn =
      (next.lower === 'that' && startsClause(words, index + 2)) ||
      isQuote(next) ||
      (!next.spoken && isQuote(words[index + 2])) ||
      (statingNoun.test(lower) && isDeterminer(next.lower))
    if (!passesOn) continue
    const before = words[index - 1]!
    const bySubject = index - 1 === verb.index || !before.spoken || /^(?:by|and)$/.test(before.lower)
    if (!bySubject) return nounBefore(words, verb.index + 1, index)
    const subject = subjectBefore(words, main, verb.index)
    const first = subject && words[subject.start]!
    if (!first) return undefined
    return first.lower === 'you' || (namesSomeone(first) && !hidesSpeaker(words, subject))
      ? subject
      : undefined
  }
  return undefined
}

function nounBefore(words: readonly Word[], from: number, end: number): Span | undefined {
  for (let index = end - 1; index >= Math.max(from, end - maxNoun); index--) {
    if (!words[index]!.spoken || isPreposition(words[end - 1]!.lower) || finiteVerb(words, index))
      return undefined
    if (isDeterminer(words[index]!.lower)) return index < end - 1 ? {start: index, end} : undefined
  }
  return undefined
}
