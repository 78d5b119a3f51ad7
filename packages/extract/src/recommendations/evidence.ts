import type {Span} from '../span.js'
import {creatorAround} from './creators/beside.js'
import {kindsIn} from './kinds.js'
import type {NamedKind} from './kinds.js'
import type {Candidate} from './names/candidate.js'
import {titleStops} from './tables/closed-words.js'
import {kindNouns, looseNouns} from './tables/kind-nouns.js'

/** What the words around a candidate say about it. */
export interface Evidence {
  readonly creator: string | null
  /** The noun right beside it: `the novel X`, `X, which is a show`, `X trilogy`. */
  readonly kind: NamedKind | undefined
  /** Stands where people are named: `by X`, `starring X`, `a man named X`. */
  readonly person: boolean
  /** Says of what kind the thing is that follows: `a Python project`. */
  readonly modifier: boolean
  /** Named for the first time: `It’s called X`, `a song called X`, `The show is X`. */
  readonly introduced: boolean
}

/** Words that part a name from a noun behind it. */
const parted = new Set([...titleStops, 'of', 'to', 'in', 'for', 'on', 'the', 'a', 'an'])

const connectors =
  /(?:,|:|-|—|\b(?:is|was|called|titled|entitled|named|just|on \w+|#?\d{1,4}|actually|about|that's|by the name of)\b|["“‘' ])*$/i
const copula =
  /^["”’']?,?(?: (?:which|that|it|this|and it)(?: one)?)?(?:['’]s| is| was),?(?: (?:i think|i guess|i believe|like|just|actually|really|basically|essentially|probably|kind of|sort of|also|originally),?){0,3} (?:a|an|the|one of the|one of my|this|my|another|our)((?: [\w'’+-]+){1,5})/i
const sentenceCopula =
  /^["”’']?[.!](?: (?:so|and|basically|yeah),?)? (?:[Ii]t['’]s|[Ii]t is|[Ii]t was|[Tt]hey['’]re|[A-Z]\w+ is)(?: (?:like|just|actually|really|basically|essentially|kind of|sort of|also)){0,2} (?:a|an|the|this|one of (?:the|my))((?: [\w'’+-]+){1,5})/
const apposed = /^["”’']?, (?:a|an|the)((?: [\w'’+-]+){1,4})/i
const personNoun =
  /\b(?:wom[ae]n|m[ae]n|guy|person|friend|developer|author|engineer|girl|boy|lady|gentleman|professor|writer|son|daughter|wife|husband|brother|sister|dog|cat) (?:called|named) $/i
const personal =
  /(?:\b(?:by|starring|stars|star|featuring|with|named|mr\.?|mrs\.?|dr\.?|professor|hosted by|directed by|thanks|thank you|hi|hey|said|says|told|asked|in|at|near|friends?|guys?|wom[ae]n|m[ae]n|people|hosts?|actors?|actress|authors?)(?: the| a| great| brilliant| wonderful){0,2}|@) ?$/i

const described = /\b(?:a|an|this|that|some|any|these|those|one)(?: [a-z-]+){0,2} $/i
const introducing =
  /(?:(?:^|[.!?,] )(?:(?:so|and|but|yeah|well|oh),? )?(?:it|that|this|they|the (?:[a-z-]+ )?(?:show|book|movie|film|podcast|series|game|app|product|site|website|song|album|band|restaurant|article|name|title))(?:['’](?:s|re)| is| are)(?: called| the)?|\b(?:a|an|another|this|one)(?: [\w-]+){0,5} (?:called|titled|named|entitled),?) (?:the )?["“‘']?$/i

/**
 * Reads the surroundings of a candidate within its sentence and just behind it.
 *
 * @param alone Whether `It’s by …` in the next sentence can only speak of this candidate.
 */
export function evidenceOf(text: string, candidate: Candidate, sentence: Span, alone: boolean): Evidence {
  const before = text.slice(Math.max(sentence.start, candidate.start - 80), candidate.start)
  const after = text.slice(candidate.end, candidate.end + 110)
  const creator = creatorAround(text, candidate, sentence, alone)
  const marked = candidate.form === 'called' || candidate.form === 'quoted'
  // `a chapter in Small Engines, by Ruth Okafor`: no place has a maker.
  const named = marked || (creator !== null && /\bin (?:the )?$/i.test(before))
  return {
    creator,
    kind:
      ownNoun(text.slice(candidate.start, candidate.end)) ??
      nounBefore(before) ??
      nounAfter(after) ??
      nounBehind(after),
    person: personNoun.test(before) || (personal.test(before) && !named),
    modifier:
      !marked &&
      /^ [a-z]/.test(after) &&
      (described.test(before) || /['’]s$/.test(text.slice(candidate.start, candidate.end))),
    introduced: introducing.test(before)
  }
}

/** `The Harbor Podcast`, `Harbor Line trilogy`. */
function ownNoun(title: string): NamedKind | undefined {
  const words = title.toLowerCase().split(' ')
  const noun = words.length > 1 ? words.at(-1) : undefined
  const kind = noun === undefined || looseNouns.has(noun) ? undefined : kindNouns.get(noun)
  return kind && noun !== undefined ? {kind, noun} : undefined
}

function nounBefore(before: string): NamedKind | undefined {
  const words = before
    .replace(connectors, '')
    .toLowerCase()
    .split(/[^a-z\u00e0-\u00ff'-]+/)
    .slice(-3)
  return endingNoun(words)
}

function endingNoun(words: readonly string[]): NamedKind | undefined {
  for (let from = 0; from < words.length; from++) {
    const noun = words.slice(from).join(' ')
    const kind = kindNouns.get(noun)
    if (kind) return {kind, noun}
  }
  return undefined
}

function nounAfter(after: string): NamedKind | undefined {
  const words = /^["”’']? ([a-z][a-z-]*(?: [a-z-]+){0,2})/i.exec(after)?.[1]?.toLowerCase().split(' ') ?? []
  // One word may stand between: `the Harbor Line plus app`.
  for (const from of [0, 1]) {
    for (let to = words.length; to > from; to--) {
      const noun = words.slice(from, to).join(' ')
      const kind = kindNouns.get(noun)
      if (kind && (from === 0 || !parted.has(words[0] ?? ''))) return headOf(words.slice(to), {kind, noun})
    }
  }
  return undefined
}

/** Of `conference talks`, the talks. */
function headOf(rest: readonly string[], found: NamedKind): NamedKind {
  const noun = rest[0] ?? ''
  const kind = kindNouns.get(noun)
  return kind ? {kind, noun} : found
}

function nounBehind(after: string): NamedKind | undefined {
  const phrase = copula.exec(after)?.[1] ?? sentenceCopula.exec(after)?.[1] ?? apposed.exec(after)?.[1]
  if (phrase === undefined) return undefined
  const cut = phrase.split(/ (?:about|by|that|which|of|from|for|where|who|on|with|to|in|and)\b/)[0] ?? ''
  return kindsIn(cut).at(-1)
}
