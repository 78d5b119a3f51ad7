import type {Span} from '../span.js'
import type {Cue, CueRole} from './cues/cue.js'
import type {Evidence} from './evidence.js'
import type {Candidate} from './names/candidate.js'
import type {Item} from './rounds.js'
import {normalTitle} from './similarity.js'
import {platforms} from './tables/closed-words.js'
import {kindNouns, literary} from './tables/kind-nouns.js'
import type {Zone} from './zones.js'

const praise =
  /\b(?:great|amazing|fantastic|awesome|excellent|brilliant|love|loved|loving|favou?rite|enjoyed|enjoying|fun|funny|hilarious|good|best|beautiful|wonderful|phenomenal|incredible|impressed|fascinating|interesting|super|cool|delightful|gorgeous|terrific|superb)\b/i
const light =
  /^["“‘', :-]{0,4}(?:(?:the|a|an|this|that|is|to|called|our|probably|actually|definitely|is called)\s+){0,3}["“‘']?$/i

const determiners = new Set(['the', 'a', 'an', 'this', 'that', 'called', 'titled', 'tv', 'new', 'to', 'is'])

/** The cues that may stand before a title, the surest first. */
export const leading = ['item', 'recommend', 'suggest', 'love', 'use', 'against'] as const
type Leading = (typeof leading)[number]

/** What the features are read from. */
export interface Circumstances {
  readonly text: string
  readonly candidate: Candidate
  readonly sentence: Span
  readonly next: Span | undefined
  readonly evidence: Evidence
  readonly cue: Cue | undefined
  readonly zone: Zone | undefined
  readonly item: Item | undefined
  readonly speaker: string | null
  readonly speakers: ReadonlySet<string>
  /** A title of the same speaker stands right before, joined by `and` or a comma. */
  readonly coordinated: boolean
  /** Whether this speaker's pick has a title already. */
  readonly taken: boolean
  /** Another name in the sentence is marked as a title, this one is not. */
  readonly outnamed: boolean
  /** Characters since the pick or the section began. */
  readonly since: number
}

/** Whether nothing but articles and quotation marks stands between a cue and a title. */
export function isDirect(text: string, cue: Cue, candidate: Candidate): boolean {
  const between = text.slice(cue.end, candidate.start)
  if (cue.end > candidate.start || between.length > 60) return false
  return light.test(between) || isNounPhrase(between)
}

/** `the podcast`, `a novel called`, `the HBO show`: words that say no more than what kind of thing follows. */
function isNounPhrase(between: string): boolean {
  const words = between
    .toLowerCase()
    .replace(/[“"‘',:]/g, '')
    .trim()
    .split(' ')
  return words.every((word) => determiners.has(word) || kindNouns.has(word) || platforms.has(word))
}

function isLeading(role: CueRole): role is Leading {
  return leading.some((name) => name === role)
}

/** Observes the features of one candidate. */
export function featuresOf(at: Circumstances): Map<string, number> {
  const {text, candidate, sentence, next, evidence, cue, zone, item} = at
  const found = new Map<string, number>()
  const add = (name: string, when: boolean): void => {
    if (when) found.set(name, 1)
  }
  const title = text.slice(candidate.start, candidate.end)
  const words = title.split(' ').length

  add('section', zone?.type === 'section')
  add('prompt', zone?.type === 'prompt' && zone.asker !== at.speaker)
  add(
    'promptKind',
    zone?.type === 'prompt' && zone.asker !== at.speaker && zone.kinds.some((kind) => literary.has(kind))
  )
  if (cue && isLeading(cue.value) && cue.value !== 'against') {
    const direct = isDirect(text, cue, candidate)
    const name = `${cue.value}${direct ? 'Direct' : 'Near'}`
    if (name !== 'loveNear' && !(cue.value === 'use' && !zone)) found.set(name, 1)
    add('farFromCue', !direct && candidate.start - cue.end > 80)
  }
  add('denied', cue?.value === 'against' && isDirect(text, cue, candidate))
  add('coordinated', at.coordinated)
  if (zone && !at.taken && at.since < 400) found.set('first', 1 / (1 + (item?.named.length ?? 0)))
  add('later', at.taken)

  add(candidate.form, candidate.form !== 'run')
  add('creator', evidence.creator !== null)
  add('kind', evidence.kind !== undefined && evidence.kind.kind !== 'person')
  add('severalWords', words > 1 && words < 9)
  add(
    'praise',
    praise.test(text.slice(sentence.start, sentence.end)) ||
      (next !== undefined && praise.test(text.slice(next.start, next.end)))
  )

  add('initial', candidate.initial && evidence.creator === null)
  add('introduced', evidence.introduced && zone !== undefined)
  add('modifier', evidence.modifier)
  add('outnamed', at.outnamed)
  add('short', candidate.form === 'run' && title.length < 4 && evidence.kind === undefined)
  add('person', evidence.person && !(cue && isDirect(text, cue, candidate)))
  add(
    'speaker',
    normalTitle(title)
      .split(' ')
      .every((word) => at.speakers.has(word))
  )
  add('asked', text[sentence.end - 1] === '?')
  return found
}
