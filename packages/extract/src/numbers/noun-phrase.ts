import type {Span} from '../span.js'
import {goesOnCounting, isVerb, isWhen, takesObject} from './phrase-limits.js'
import {bareNumeralAt} from './numeral/numeral.js'
import {ambiguous, closers, falsePlurals, irregularPlurals, openers} from './tables/context-words.js'

/** A phrase that follows a number, and where it ends. */
export interface Phrase {
  readonly words: string
  readonly end: number
}

/** What a number counts: one thing, several, or a share of something. */
export type Counting = 'one' | 'many' | 'share'

interface Token extends Span {
  readonly gap: string
  readonly said: string
  readonly lower: string
  /** Nothing was cut off from it: no contracted verb. */
  readonly whole: boolean
}

const word = /(?<gap>,? |-)(?<word>[A-Za-z0-9µ][\w'’+#/-]{0,40}(?:\.[a-z]{2,4}\b)?)/y
const partitive = / of(?: all)?(?: (?:the|my|our|your|their|his|her|its|these|those|such))?(?= )/y
const shareOf = / (?:of )?(?:all )?(?:the|my|our|your|their|his|her|its|these|those)(?= )/y
const finalToo = /(?: and (?:final|last)| couple(?: of)?| few| bit of)(?= )/y
const skipped = {one: [partitive, finalToo], many: [partitive], share: [shareOf, partitive]} as const
const longest = 7
/** Most words of a phrase that no plural ends. */
const most = {one: 4, many: 2, share: 4} as const

/** `JOBS` as captions in capitals have it; `DNS` is short for something. */
const shouted = /^[A-Z]{2,}[^SUI]S$/

/** Whether a word looks like a plural noun. */
export function isPlural(said: string): boolean {
  const lower = said.toLowerCase()
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  if (irregularPlurals.has(last)) return true
  return (
    last.length > 2 &&
    (/[^sui'’]s$/.test(said) || shouted.test(said)) &&
    /[^s]s$/.test(last) &&
    !falsePlurals.has(last)
  )
}

/**
 * The noun phrase after a number: up to the first plural for several, up to the first word that
 * closes a phrase for one.
 */
export function phraseAfter(text: string, from: number, counting: Counting): Phrase | undefined {
  const tokens: Token[] = []
  let plural = false
  let needsPlural = false
  let closed = true
  const start = skip(text, from, counting)
  for (let token = tokenAt(text, start); token; token = tokenAt(text, token.end)) {
    const first = tokens.length === 0
    if (tokens.length === longest) {
      closed = false
      break
    }
    if (first && openers.has(token.lower)) continue
    // `10-person team`
    if (first && token.gap === '-') return token.lower === 'ish' ? undefined : phraseOf(text, [token])
    // `small, noisy engines`, `fast and cheap ones`: adjectives are listed where a plural follows.
    const listed = token.gap === ', ' || token.lower === 'and'
    if (listed && (first || plural || counting !== 'many' || goesOnCounting(text, token))) break
    if (isWhen(text, token)) break
    if (first && (isVerb(text, token) || (counting === 'many' && /^\d+$/.test(token.lower)))) return undefined
    if (token.lower !== 'and' && closes(text, token, first, counting)) break
    // A second plural goes on with the first where the first is a part of a compound: `sales people`.
    if (plural && !irregularPlurals.has(token.lower) && !namesWhose(tokens.at(-1), token)) break
    // `two open letters`, but `two open at nine`
    if (listed || (first && ambiguous.has(token.lower) && !text.startsWith(' of ', token.end)))
      needsPlural = true
    tokens.push(token)
    if (counting !== 'one' && isPlural(token.said)) plural = true
    if (!token.whole) break
  }
  if (plural) return phraseOf(text, tokens)
  if (counting === 'many' && tokens.length === 1 && goesOnDoing(text, tokens[0])) return undefined
  if (needsPlural && (counting === 'many' || (tokens.length === 1 && takesObject(text, tokens[0]))))
    return undefined
  if (counting === 'many' && (!closed || tokens.length > most.many)) return undefined
  const kept = tokens.slice(0, most[counting])
  while (/ly$/i.test(kept.at(-1)?.said ?? '')) kept.pop()
  return phraseOf(text, kept)
}

/** `two more launching in spring`: what they do. */
function goesOnDoing(text: string, token: Token | undefined): boolean {
  if (!token?.lower.endsWith('ing')) return false
  const next = text.charCodeAt(token.end) === 0x20 ? tokenAt(text, token.end) : undefined
  return next !== undefined && closers.has(next.lower)
}

/** `police officers`, `women voters`: a plural without `s` says whose the next is. */
function namesWhose(before: Token | undefined, {gap, said}: Token): boolean {
  return gap === ' ' && before !== undefined && irregularPlurals.has(before.lower) && isPlural(said)
}

/** Adjectives that follow what is counted: `the next boat ready`. */
const postposed = new Set('ready able unable willing due present alive aware afraid'.split(' '))

/** Verbs that are plurals as well: several of them are nouns, `two shows`, `24 home runs`. */
const countedVerbs = new Set(['runs', 'shows', 'takes', 'needs'])

function closes(text: string, {gap, lower, end}: Token, first: boolean, counting: Counting): boolean {
  if (counting === 'many' && countedVerbs.has(lower)) return false
  if (closers.has(lower) || closers.has(lower.replace(/['’]s$/, ''))) return true
  if (first) return false
  return (
    gap === '-' ||
    postposed.has(lower) ||
    (counting === 'one' && lower.length > 5 && /(?:ed|ing)$/.test(lower) && !leadsOn(text, end))
  )
}

/** `deep learning course`: a singular noun follows, so that what stands before it is no verb. */
function leadsOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end) === 0x20 ? tokenAt(text, end) : undefined
  return (
    next !== undefined &&
    /^[a-z]/.test(next.said) &&
    !closers.has(next.lower) &&
    !isPlural(next.said) &&
    !/(?:ly|ed|ing)$/.test(next.lower)
  )
}

function skip(text: string, from: number, counting: Counting): number {
  let at = from
  for (const pattern of skipped[counting]) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0].length ?? 0
    at += found
    // `40 of our 300 members`
    if (found > 0 && counting !== 'one' && text.charCodeAt(at) === 0x20) {
      const whole = bareNumeralAt(text, at + 1)
      if (whole && /^ [a-z]/i.test(text.slice(whole.end, whole.end + 2))) at = whole.end
    }
  }
  return at
}

function tokenAt(text: string, at: number): Token | undefined {
  word.lastIndex = at
  const groups = word.exec(text)?.groups
  if (groups?.word === undefined) return undefined
  const {gap = '', word: written} = groups
  const said = written.replace(/['’](?:re|ve|ll|d)$|-$/, '')
  const start = at + gap.length
  return {
    gap,
    said,
    lower: said.toLowerCase(),
    whole: said.length === written.length,
    start,
    end: start + said.length
  }
}

function phraseOf(text: string, tokens: readonly Token[]): Phrase | undefined {
  const [first] = tokens
  const last = tokens.at(-1)
  return first && last && {words: text.slice(first.start, last.end), end: last.end}
}
