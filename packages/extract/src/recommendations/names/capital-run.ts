import type {Span} from '../../span.js'
import {bareNames, particles, platforms, sentenceOpeners, titleParticles} from '../tables/closed-words.js'
import {kindNouns} from '../tables/kind-nouns.js'
import {tokensOf} from '../tokens.js'
import type {Token} from '../tokens.js'
import type {Candidate} from './candidate.js'

const never =
  /^(?:i|i'm|i'd|i've|i'll|yeah|yes|yep|oh|ok|okay|um|uh|hmm|hey|wow|yup|uh-huh|mm-hmm)$|^(?:it|that|this|he|she|what|there|who|they|we|you|let|here|where|how|i|don|can|isn|wasn|doesn|didn|won)'(?:s|re|ve|ll|d|t)$/
const seriesNoun = /^(?:trilogy|saga|tetralogy|quartet|duology|series)$/
const spelled = /^(?:[A-Z]-)+[A-Z]$/
const article = /^(?:the|a|an)$/
const web =
  /^(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|co|fm|tv|app|me|ai|edu|info|gg|xyz|news|blog|uk|de|us)(?:\/\S*)?$/i
const units =
  /^(?:minutes?|hours?|days?|weeks?|months?|years?|times?|percent|people|million|billion|thousand)$/

/**
 * What a run of capitals is known to be: any `name`; a `list` of titles, where `in` or `with` may stand
 * inside but `and` sets two of them apart; one `title`, where `and` may stand inside too.
 */
export type Expected = 'name' | 'list' | 'title'

/**
 * Where the capitalized name that begins at a token ends (index past its last token), or `at` when
 * none does.
 *
 * @param expected What is due there.
 */
export function runAt(tokens: readonly Token[], at: number, expected: Expected): number {
  const first = tokens[at]
  if (!first?.capital || never.test(first.lower)) return at
  let end = at + 1
  for (;;) {
    const next = tokens[end]
    if (!next) return end
    if (next.gap === ' ' && isNamePart(next, tokens[end + 1])) end++
    else if ((next.gap === ': ' || next.gap === ' & ') && next.capital && !never.test(next.lower)) end++
    else {
      const joined = joinedAt(tokens, end, expected)
      if (joined === end) return end
      end = joined
    }
  }
}

function isNamePart({capital, lower, text}: Token, next: Token | undefined): boolean {
  if (capital) return !never.test(lower)
  return /^\d{1,4}$/.test(text) && !(next && next.gap === ' ' && units.test(next.lower))
}

/** Past the particles and the capitalized word that go on with a name, or `at`. */
function joinedAt(tokens: readonly Token[], at: number, expected: Expected): number {
  let index = at
  while (index < at + 3) {
    const token = tokens[index]
    if (!token || token.capital || token.gap !== ' ') break
    const joins =
      particles.has(token.lower) ||
      (expected !== 'name' && titleParticles.has(token.lower)) ||
      (expected === 'title' && token.lower === 'and')
    if (!joins) break
    index++
  }
  const next = tokens[index]
  if (index === at || !next?.capital || next.gap !== ' ' || never.test(next.lower)) return at
  const before = tokens[index - 1]
  // `Severance on Netflix`: where to find it is no part of the title.
  if (platforms.has(next.lower) && before && !particles.has(before.lower)) return at
  return index + 1
}

/** Whether a word is an address: `example.org`. */
export function isWebAddress(word: string): boolean {
  return web.test(word)
}

/** What the writing of a file tells about its capitals. */
export interface Habits {
  /** Whether a word also occurs in lower case: then its capital at a sentence start says nothing. */
  readonly lower: (word: string) => boolean
}

/** What is due at an offset of the text. */
export type KnownTitle = (start: number) => Expected

/** The names in capitals of one sentence. */
export function capitalNames(text: string, sentence: Span, known: KnownTitle, habits: Habits): Candidate[] {
  const tokens = tokensOf(text, sentence)
  const found: Candidate[] = []
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]
    if (!token) break
    if (web.test(token.text)) {
      found.push({start: token.start, end: token.end, form: 'web', initial: false})
      index++
      continue
    }
    const begins = /^\d/.test(token.text)
      ? isNumberTitle(tokens, index)
      : token.capital && !never.test(token.lower) && !spelled.test(token.text)
    if (!begins) {
      index++
      continue
    }
    const opens = index === 0 || /[.!?:"“‘]\s*$/.test(token.gap)
    if (opens && isOpener(token, tokens[index + 1], habits)) {
      index++
      continue
    }
    // `A` or `The` inside a sentence opens a title, in which `to` or `in` may stand.
    const titled = !opens && article.test(token.lower)
    const due = known(token.start)
    const end = Math.max(runAt(tokens, index, titled && due === 'name' ? 'list' : due), index + 1)
    const trimmed = trim(tokens, afterOwner(tokens, index, end), end)
    if (trimmed) found.push({...trimmed, form: 'run', initial: opens && end === index + 1})
    index = end
  }
  return found
}

function isNumberTitle(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return (
    Boolean(next?.capital && next.gap === ' ' && !never.test(next.lower)) || tokens[index]?.capital === true
  )
}

/** A capital that only marks the start of a sentence. */
function isOpener(token: Token, next: Token | undefined, habits: Habits): boolean {
  if (article.test(token.lower)) return !(next?.capital && next.gap === ' ')
  if (/[A-Z].*[A-Z]|\d/.test(token.text) && token.lower.length > 2) return false
  // `Reading Rainbow`: a gerund before a capital belongs to it.
  if (token.lower.endsWith('ing') && next?.capital && next.gap === ' ' && token.lower.length > 5) return false
  if (!sentenceOpeners.has(token.lower.replace(/'s$/, '')) && !habits.lower(token.lower)) return false
  return true
}

/** `Ruth Okafor’s Small Engines`: a full name in the genitive is the maker, the title comes behind. */
function afterOwner(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < Math.min(from + 3, to - 1); index++) {
    const lower = tokens[index]?.lower ?? ''
    if (article.test(lower) || particles.has(lower)) break
    if (lower.endsWith("'s")) return index > from ? index + 1 : from
  }
  return from
}

/** Leaves out a kind noun at the edge (`HBO Show`), and runs that name no work alone. */
function trim(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const run = tokens.slice(from, to)
  if (
    run.every(
      ({lower}) => platforms.has(lower) || kindNouns.has(lower) || bareNames.has(lower) || article.test(lower)
    )
  )
    return undefined
  const series = tokens[to]
  const inSeries = series?.gap === ' ' && seriesNoun.test(series.lower)
  // `a Harbor Line trilogy`: the noun belongs to the title, the article does not.
  const first = inSeries && /^an?$/.test(run[0]?.lower ?? '') ? run[1] : run[0]
  const last = inSeries ? series : run.at(-1)
  return first && last ? {start: first.start, end: last.end} : undefined
}
