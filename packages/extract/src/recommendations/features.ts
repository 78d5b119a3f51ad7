import type {Span} from '../span.js'
import type {Cue} from './cues/cue.js'
import {isDirect, isLeading} from './direct.js'
import type {Evidence} from './evidence.js'
import type {Feature, FeatureValues} from './feature-table.js'
import type {Candidate} from './names/candidate.js'
import type {Item} from './judged.js'
import {normalTitle} from './similarity.js'
import {literary} from './tables/kind-nouns.js'
import type {Zone} from './zones.js'

const praise =
  /\b(?:great|amazing|fantastic|awesome|excellent|brilliant|love|loved|loving|favou?rite|enjoyed|enjoying|fun|funny|hilarious|good|best|beautiful|wonderful|phenomenal|incredible|impressed|fascinating|interesting|super|cool|delightful|gorgeous|terrific|superb)\b/i
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
  /** Whether another speaker has just recommended it. */
  readonly known: boolean
  /** Whether show notes or a list name the work. */
  readonly listed: boolean
  /** Whether this speaker's pick has a title already. */
  readonly taken: boolean
  /** Another name in the sentence is marked as a title, this one is not. */
  readonly outnamed: boolean
  /** Characters since the pick or the section began. */
  readonly since: number
}

/** Observes the features of one candidate. */
export function featuresOf(at: Circumstances): FeatureValues {
  const {text, candidate, sentence, next, evidence, cue, zone, item} = at
  const found: FeatureValues = new Map()
  const add = (name: Feature, when: boolean): void => {
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
    add(direct ? `${cue.value}Direct` : `${cue.value}Near`, cue.value !== 'use' || zone !== undefined)
    add('farFromCue', !direct && candidate.start - cue.end > 80)
  }
  add('denied', cue?.value === 'against' && isDirect(text, cue, candidate))
  add('lovedToo', at.known && cue?.value === 'love' && isDirect(text, cue, candidate))
  add('coordinated', at.coordinated)
  if (zone && !at.taken && at.since < 400) found.set('first', 1 / (1 + (item?.named.length ?? 0)))
  add('later', at.taken)

  if (candidate.form !== 'run') found.set(candidate.form, 1)
  add('listed', at.listed)
  add('creator', evidence.creator !== null)
  // `a trilogy by Petra Lind`: the noun says what she wrote.
  add('kind', evidence.kind !== undefined && evidence.kind.kind !== 'person' && !evidence.person)
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
