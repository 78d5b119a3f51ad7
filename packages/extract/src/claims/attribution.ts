import type {Span} from '../span.js'
import {phrasesOf} from './phrases.js'
import type {Proposition} from './proposition.js'
import {needsClause, reportingVerbs, reportNouns, sources} from './tables/reporting.js'
import {baseOf, finiteVerb} from './verbs.js'
import {isAdverb} from './word-classes.js'
import type {Word} from './words.js'

const source = phrasesOf(sources)
const own = /^(?:i|we|you|one|i'm|i've|we've|we're|let's)$/
const maxSource = 6

/** Whose words a statement passes on: the words that name the source, as indexes. */
export function sourceOf(proposition: Proposition): Span | undefined {
  return statedSource(proposition) ?? sayer(proposition)
}

/** `according to the bank`. */
function statedSource({words, start, end}: Proposition): Span | undefined {
  const match = source.first(words, start, end)
  if (!match) return undefined
  let to = match.end
  while (to < end && to < match.end + maxSource && words[to]!.spoken && !finiteVerb(words, to)) to++
  return to > match.end ? {start: match.end, end: to} : undefined
}

/** `the bank said that …`: the subject of a verb that reports, with what it said behind it. */
function sayer({words, core, end, verb}: Proposition): Span | undefined {
  if (!verb) return undefined
  const {index: said, lower} = lexicalVerb(words, verb.index, end)
  const subject = subjectBefore(words, core, verb.index)
  if (!subject || own.test(words[subject.start]!.lower)) return undefined
  const base = baseOf(lower)
  if (base !== undefined && reportingVerbs.has(base) && passesOn(words, said, end, base)) return subject
  const noun = words[subject.start + 1]?.lower ?? ''
  if (verb.kind === 'be' && reportNouns.has(noun) && words[verb.index + 1]?.lower === 'that') return subject
  return undefined
}

/** The verb that carries the meaning, behind auxiliaries and adverbs. */
function lexicalVerb(words: readonly Word[], from: number, end: number): {index: number; lower: string} {
  let index = from
  const kind = finiteVerb(words, index)
  if (kind !== 'past' && kind !== 'present') {
    index++
    while (index < end && (isAdverb(words[index]!.lower) || /^(?:been|be|not)$/.test(words[index]!.lower)))
      index++
  }
  const lower = words[index]?.lower ?? ''
  return {index, lower: lower.endsWith('ing') ? stemOf(lower) : lower}
}

/** `saying` is `say`, `writing` is `write`. */
function stemOf(lower: string): string {
  const stem = lower.slice(0, -3)
  return baseOf(stem) === undefined ? `${stem}e` : stem
}

/** Whether words or a statement follow a verb that reports. */
function passesOn(words: readonly Word[], said: number, end: number, base: string): boolean {
  const next = words[said + 1]
  if (!next) return false
  if (base === 'call') return next.spoken && said + 2 < end && !(words[said - 1]?.lower ?? '').endsWith('ed')
  for (let index = said + 1; index < end; index++) {
    const {text, lower} = words[index]!
    if (/^["“]$/.test(text) || (lower === 'that' && index <= said + 3)) return true
    if (needsClause.has(base) && index === said + 1 && !/^(?:that|how|why|whether)$/.test(lower)) return false
    if (finiteVerb(words, index)) return true
  }
  return false
}

/** The words from the start of a statement to its verb, adverbs left out at the end. */
export function subjectBefore(words: readonly Word[], core: number, verb: number): Span | undefined {
  const first = words[core]
  if (!first) return undefined
  if (verb === core) return first.lower.includes("'") ? {start: core, end: core + 1} : undefined
  let start = core
  // An opening adverbial ends with a comma: `In March, the bank said`.
  for (let index = core; index < verb; index++) if (words[index]!.lower === ',') start = index + 1
  let end = verb
  while (end > start && (isAdverb(words[end - 1]!.lower) || !words[end - 1]!.spoken)) end--
  return end > start && end - start <= maxSource + 2 ? {start, end} : undefined
}
