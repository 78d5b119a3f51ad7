import type {Span} from '../span.js'
import type {Cue} from './cues/cue.js'
import {evidenceOf} from './evidence.js'
import type {Evidence} from './evidence.js'
import {isDirect} from './direct.js'
import {featuresOf} from './features.js'
import {threshold} from './judge.js'
import type {Item, Judged} from './judged.js'
import {agrees, cueBefore, leadingCue, needsZone} from './leading.js'
import type {Candidate} from './names/candidate.js'
import type {Expected} from './names/capital-run.js'
import {namesIn} from './names/index.js'
import {plainName} from './names/plain.js'
import {namedBefore, ownBefore, referBack} from './references.js'
import {normalTitle} from './similarity.js'
import {kindNouns, literary} from './tables/kind-nouns.js'
import type {Walk} from './talk.js'
import {zoneAt} from './zones.js'
import type {Stage, Zone} from './zones.js'

/** A sentence with its place in the talk. */
export interface Place {
  readonly stage: Stage
  readonly number: number
  readonly stretches: readonly Span[]
  /** Which of the stretches it is. */
  readonly index: number
  /** The cues in it. */
  readonly cues: readonly Cue[]
}

const joining = /^["”’']?(?:,|,? and|,? or|,? &|,? as well as)(?: then)?(?: also)? (?:the )?["“‘']?$/
/** `Letters from the Coast, by Petra Lind`: who is named behind shows that a title stands before. */
const credited = /^[^.,;:!?]{2,60},? by [A-Z][\w.'’-]+ (?:[a-z]{1,3} ){0,2}[A-Z]/
/** How many names of a pick are looked at for whether it has its title. */
const recent = 24

/** Hears one sentence: cues and names in the order in which they are said. */
export function listen(talk: Walk, place: Place): void {
  const {stage, stretches, index, cues} = place
  const stretch = stretches[index]!
  const candidates = candidatesOf(talk, stage, stretch, cues)
  const marked = candidates.some(({form}) => form === 'called' || form === 'quoted')
  let heard = 0
  let last: Judged | undefined
  for (const candidate of candidates) {
    while (heard < cues.length && cues[heard]!.start <= candidate.start) hear(talk, place, cues[heard++]!)
    if (isSold(stage, candidate)) continue
    last = consider(talk, place, candidate, marked, last)
  }
  while (heard < cues.length) hear(talk, place, cues[heard++]!)
}

function isSold({sold}: Stage, {start}: Span): boolean {
  return sold !== undefined && sold.start <= start && start < sold.end
}

/** What a cue does by itself: opens a pick, or speaks of what was named before. */
function hear(talk: Walk, {stage, number}: Place, cue: Cue): void {
  const {items, judged, stages, replies} = talk
  const {scan, zones} = stage
  const zone = zoneAt(zones, cue.start)
  const said = {speaker: scan.speaker, stage: number, cue}
  if (cue.value === 'item') {
    if (zone || !needsZone(cue))
      items.begin(scan.speaker, {cue, round: zone?.round ?? -1, stage: number, start: cue.end})
    return
  }
  // A sponsor's words say nothing about the pick before.
  if (isSold(stage, cue)) return
  if (cue.value === 'back') {
    referBack(talk, said)
  } else if (cue.value === 'againstBack') {
    ownBefore(judged, stages, said)?.features.set('denied', 1)
  } else if (cue.value === 'loveBack' && (zone || agrees(cue))) {
    const about = namedBefore(talk, said)
    if (about) replies.push({cue, stage: number, scan, about})
  }
}

function consider(
  talk: Walk,
  {stage, number, stretches, index, cues}: Place,
  candidate: Candidate,
  marked: boolean,
  last: Judged | undefined
): Judged {
  const {items, judged, speakers} = talk
  const {scan, zones} = stage
  const {text, speaker} = scan
  const sentence = stretches[index]!
  const zone = zoneAt(zones, candidate.start)
  const item = items.of(speaker, zone?.round ?? -1) ?? implied(items, speaker, number, zone)
  const led = leadingCue(text, cues, candidate, zone)
  const cue = led ?? cueBefore(item, number, sentence, candidate)
  const title = text.slice(candidate.start, candidate.end)
  const evidence = evidenceOf(text, candidate, sentence, !marked || candidate.form !== 'run')
  const coordinated =
    last !== undefined &&
    talk.judge(last) >= threshold &&
    joining.test(text.slice(last.candidate.end, candidate.start))
  const another =
    coordinated || (led !== undefined && isDirect(text, led, candidate)) || introducesOne(evidence, candidate)
  const features = featuresOf({
    text,
    candidate,
    sentence,
    next: stretches[index + 1],
    evidence,
    cue,
    zone,
    item,
    speaker,
    speakers,
    coordinated,
    known: cue?.value === 'love' && isKnown(talk, speaker, title),
    listed: candidate.form === 'listed' || talk.works.named(title) !== undefined,
    taken: !another && hasTitle(item, talk),
    outnamed: marked && !coordinated && (candidate.form === 'run' || candidate.form === 'plain'),
    since: item?.stage === number ? candidate.start - item.start : candidate.start
  })
  const found: Judged = {
    candidate,
    scan,
    stage: number,
    sentence,
    before: stretches[index - 1],
    after: stretches.slice(index + 1, index + 7),
    evidence,
    zone,
    item,
    cue,
    features,
    quote: {start: cue ? Math.min(cue.start, sentence.start) : sentence.start, end: sentence.end}
  }
  judged.push(found)
  item?.named.push(found)
  return found
}

/** The pick that a section or a question opens without a word of the speaker. */
function implied(
  items: Walk['items'],
  speaker: string | null,
  stage: number,
  zone: Zone | undefined
): Item | undefined {
  return zone && items.begin(speaker, {cue: undefined, round: zone.round, stage, start: zone.start})
}

/** Whether another speaker has recommended the work shortly before. */
function isKnown({judged, judge}: Walk, speaker: string | null, title: string): boolean {
  const wanted = normalTitle(title)
  return judged.slice(-recent).some((other) => {
    const {scan, candidate} = other
    return (
      scan.speaker !== speaker &&
      normalTitle(scan.text.slice(candidate.start, candidate.end)) === wanted &&
      judge(other) >= threshold
    )
  })
}

function hasTitle(item: Item | undefined, {judge}: Walk): boolean {
  return item?.named.slice(-recent).some((other) => judge(other) >= threshold) ?? false
}

/** `a song called …` and `X by Y` name one more thing, whatever came before. */
function introducesOne({introduced, kind, creator}: Evidence, {form}: Candidate): boolean {
  return creator !== null || (introduced && form === 'called' && kind !== undefined)
}

function candidatesOf(
  {habits, works}: Walk,
  {scan, zones}: Stage,
  sentence: Span,
  cues: readonly Cue[]
): Candidate[] {
  const {text} = scan
  const given: Candidate[] = []
  for (const {value, end, start, rule} of cues) {
    if ((value !== 'item' && value !== 'recommend') || !zoneAt(zones, start)) continue
    const noun = namesPick(value, rule) ? 'allowed' : 'needed'
    const plain = plainName(text, end, sentence.end, noun)
    if (plain) given.push(plain)
  }
  const known = (start: number): Expected => {
    if (followsNoun(text, sentence, start)) return 'title'
    if (credited.test(text.slice(start, Math.min(sentence.end, start + 100)))) return 'list'
    const led = cues.some(
      ({value, end}) => (value === 'item' || value === 'recommend') && end <= start && start - end < 3
    )
    return led ? 'list' : 'name'
  }
  return namesIn(
    text,
    sentence,
    known,
    habits,
    given,
    works.spoken(text, sentence).map(({start, end}) => ({start, end, form: 'listed', initial: false}))
  )
}

/** Whether what follows a cue can only be the name of a pick: `The first is slow` may tell anything. */
function namesPick(value: Cue['value'], rule: string): boolean {
  return (value === 'item' && rule !== 'item/ordinal-is') || rule === 'verb/pick' || rule === 'verb/shout-out'
}

/** Whether `called` or a noun such as `novel` stands right before an offset. */
function followsNoun(text: string, sentence: Span, start: number): boolean {
  const before = text.slice(Math.max(sentence.start, start - 24), start)
  const noun = /([a-z]+)(?: #?\d+)?,? ["“‘']?$/i.exec(before)?.[1]?.toLowerCase()
  if (noun === undefined) return false
  const kind = kindNouns.get(noun)
  return noun === 'called' || noun === 'titled' || (kind !== undefined && literary.has(kind))
}
