import type {Document, Scan} from '../document.js'
import type {Span} from '../span.js'
import type {Cue} from './cues/cue.js'
import {evidenceOf} from './evidence.js'
import type {Evidence} from './evidence.js'
import {featuresOf, isDirect, leading} from './features.js'
import {scoreOf, threshold} from './judge.js'
import type {Judged} from './judge.js'
import type {Candidate} from './names/candidate.js'
import type {Habits} from './names/capital-run.js'
import {namesIn} from './names/index.js'
import {plainName} from './names/plain.js'
import {Items} from './rounds.js'
import type {Item} from './rounds.js'
import {kindNouns, literary} from './tables/kind-nouns.js'
import {stagesOf, zoneAt} from './zones.js'
import type {Stage, Zone} from './zones.js'

/** Somebody says of what was named before that they love it, or that they don't recommend it. */
export interface Reply {
  readonly cue: Cue
  readonly stage: number
  readonly scan: Scan
  readonly about: Judged
}

/** Everything that was named where recommendations are due, judged, in source order. */
export interface Walk {
  readonly judged: readonly Judged[]
  readonly replies: readonly Reply[]
  readonly stages: readonly Stage[]
}

/** Cues that count wherever they stand; the others only in a section or an answer. */
const anywhere = new Set(['item/my-pick', 'item/their-pick', 'item/one-i-recommend'])
const joining = /^["”’']?(?:,|,? and|,? or|,? &|,? as well as)(?: then)?(?: also)? (?:the )?["“‘']?$/
/** How many names of a pick are looked at for whether it has its title. */
const recent = 24
/** How far back `I recommend it` may look, in characters. */
const backward = 900

/** Goes through a transcript once and judges what is named. */
export function walk(document: Document): Walk {
  const stages = stagesOf(document)
  const speakers = new Set(
    document.tree.speakers.flatMap(({name, labels}) =>
      [name, ...labels].flatMap((words) => words.toLowerCase().split(' '))
    )
  )
  const habits = habitsOf(document)
  const items = new Items()
  const judged: Judged[] = []
  const replies: Reply[] = []

  stages.forEach((stage, number) => {
    const {scan, cues, zones} = stage
    const {text, speaker, sentences} = scan
    if (zones.length === 0 && !cues.some(isWorking)) return
    let nextCue = 0
    let nextZone = 0
    let quietUntil = -1
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index]!
      while (nextCue < cues.length && cues[nextCue]!.start < sentence.start) nextCue++
      let lastCue = nextCue
      while (lastCue < cues.length && cues[lastCue]!.start < sentence.end) lastCue++
      const here = cues.slice(nextCue, lastCue)
      if (here.some(isWorking)) quietUntil = index + 1
      const soon = backSoon(cues, lastCue, sentence.end + 250)
      while (nextZone < zones.length && zones[nextZone]!.end <= sentence.start) nextZone++
      const zoned = nextZone < zones.length && zones[nextZone]!.start < sentence.end
      if (!zoned && !soon && index > quietUntil) continue

      const candidates = candidatesOf(
        text,
        sentence,
        here,
        habits,
        (start) => zoneAt(zones, start) !== undefined
      )
      const next = sentences[index + 1]
      let before: Judged | undefined
      let cue = 0
      const read = (until: number): void => {
        for (; cue < here.length && here[cue]!.start <= until; cue++) {
          const at = here[cue]!
          const zone = zoneAt(zones, at.start)
          if (at.value === 'item' && (zone || anywhere.has(at.rule)))
            items.begin(speaker, {cue: at, round: zone?.round ?? -1, stage: number, start: at.end})
          else if (at.value === 'back') markBack(judged, speaker, number, at, stages)
          else if (at.value === 'loveBack' || at.value === 'against') {
            const about = namedBefore(judged, number, at, speaker, stages)
            if (about && zone) replies.push({cue: at, stage: number, scan, about})
          }
        }
      }
      for (const candidate of candidates) {
        read(candidate.start)
        const {sold} = stage
        if (sold && sold.start <= candidate.start && candidate.start < sold.end) continue
        const zone = zoneAt(zones, candidate.start)
        const item =
          items.of(speaker, zone?.round ?? -1) ??
          (zone
            ? items.begin(speaker, {
                cue: undefined,
                round: zone.round,
                stage: number,
                start: Math.max(zone.start, 0)
              })
            : undefined)
        const led = leadingCue(text, here, candidate, zone)
        const marked = candidates.some(({form}) => form === 'called' || form === 'quoted')
        const far = led ?? cueBefore(item, number, sentence, candidate)
        const evidence = evidenceOf(text, candidate, sentence)
        const coordinated =
          before !== undefined &&
          scoreOf(before) >= threshold &&
          joining.test(text.slice(before.candidate.end, candidate.start))
        const taken = item?.named.slice(-recent).some((other) => scoreOf(other) >= threshold) ?? false
        const features = featuresOf({
          text,
          candidate,
          sentence,
          next,
          evidence,
          cue: far,
          zone,
          item,
          speaker,
          speakers,
          coordinated,
          taken:
            taken &&
            !coordinated &&
            !(led && isDirect(text, led, candidate)) &&
            !introducesOne(evidence, candidate),
          outnamed: marked && !coordinated && (candidate.form === 'run' || candidate.form === 'plain'),
          since: item?.stage === number ? candidate.start - item.start : candidate.start
        })
        before = {
          candidate,
          scan,
          stage: number,
          sentence,
          evidence,
          zone,
          item,
          cue: far,
          features,
          quote: {start: far && far.start < sentence.start ? far.start : sentence.start, end: sentence.end}
        }
        judged.push(before)
        item?.named.push(before)
      }
      read(text.length)
    }
  })
  return {judged, replies, stages}
}

/** Whether the next cues, up to an offset, refer back. */
function backSoon(cues: readonly Cue[], from: number, until: number): boolean {
  for (let index = from; index < cues.length && cues[index]!.start < until; index++)
    if (cues[index]!.value === 'back') return true
  return false
}

/** `a song called …` and `X by Y` name one more thing, whatever came before. */
function introducesOne({introduced, kind, creator}: Evidence, {form}: Candidate): boolean {
  return creator !== null || (introduced && form === 'called' && kind !== undefined)
}

/** Item cues, and greetings by `shout-out`, say little outside a section. */
function inSections({value, rule}: Cue): boolean {
  return (value === 'item' && !anywhere.has(rule)) || rule === 'verb/shout-out'
}

function isWorking(cue: Cue): boolean {
  const {value} = cue
  return (
    value === 'suggest' ||
    value === 'back' ||
    ((value === 'recommend' || value === 'item') && !inSections(cue))
  )
}

function candidatesOf(
  text: string,
  sentence: Span,
  cues: readonly Cue[],
  habits: Habits,
  inZone: (start: number) => boolean
): Candidate[] {
  const given: Candidate[] = []
  for (const {value, end, start, rule} of cues) {
    if ((value !== 'item' && rule !== 'verb/pick' && rule !== 'verb/shout-out') || !inZone(start)) continue
    const plain = plainName(text, end, sentence.end)
    if (plain) given.push(plain)
  }
  const known = (start: number): boolean => {
    const before = text.slice(Math.max(sentence.start, start - 24), start)
    const noun = /([a-z]+)(?: #?\d+)?,? ["“‘']?$/i.exec(before)?.[1]?.toLowerCase()
    if (noun === 'called' || noun === 'titled') return true
    const kind = noun === undefined ? undefined : kindNouns.get(noun)
    return (
      (kind !== undefined && literary.has(kind)) ||
      cues.some(
        ({value, end}) => (value === 'item' || value === 'recommend') && end <= start && start - end < 3
      )
    )
  }
  return namesIn(text, sentence, known, habits, given)
}

/** The cue in the sentence that leads to a candidate: the nearest direct one, else the surest. */
function leadingCue(
  text: string,
  cues: readonly Cue[],
  candidate: Candidate,
  zone: Zone | undefined
): Cue | undefined {
  let best: Cue | undefined
  let rank: number = leading.length
  for (const cue of cues) {
    const found = leading.findIndex((role) => role === cue.value)
    if (found < 0 || (!zone && inSections(cue))) continue
    if (cue.end <= candidate.start && isDirect(text, cue, candidate)) return cue
    if (found < rank && (cue.end <= candidate.start || cue.value === 'recommend')) {
      rank = found
      best = cue
    }
  }
  return best
}

/** The words that opened the pick, where they stand not far before the sentence. */
function cueBefore(
  item: Item | undefined,
  stage: number,
  sentence: Span,
  candidate: Candidate
): Cue | undefined {
  const cue = item?.cue
  if (!cue || item.stage !== stage || cue.start >= sentence.start) return undefined
  return candidate.start - cue.end < 240 ? cue : undefined
}

/** `I recommend it`: speaks for the surest name that the speaker gave shortly before. */
function markBack(
  judged: Judged[],
  speaker: string | null,
  stage: number,
  cue: Cue,
  stages: readonly Stage[]
): void {
  let best: Judged | undefined
  for (let index = judged.length - 1; index >= 0; index--) {
    const one = judged[index]!
    if (distance(one, stage, cue, stages) > backward) break
    if (one.scan.speaker !== speaker) continue
    if (one.features.has('person') || one.features.has('speaker')) continue
    if (!best || scoreOf(one) > scoreOf(best) + 0.05) best = one
  }
  if (!best) return
  best.features.set('back', 1)
  if (best.stage === stage && cue.start - best.candidate.end < 300)
    best.quote = {start: best.quote.start, end: Math.max(best.quote.end, cue.end)}
}

/** What another speaker named last and what is recommended. */
function namedBefore(
  judged: readonly Judged[],
  stage: number,
  cue: Cue,
  speaker: string | null,
  stages: readonly Stage[]
): Judged | undefined {
  for (let index = judged.length - 1; index >= 0; index--) {
    const one = judged[index]!
    if (distance(one, stage, cue, stages) > backward) return undefined
    if (one.scan.speaker !== speaker && scoreOf(one) >= threshold) return one
  }
  return undefined
}

function distance({stage, candidate}: Judged, at: number, cue: Cue, stages: readonly Stage[]): number {
  if (stage === at) return cue.start - candidate.end
  let sum = cue.start + (stages[stage]?.scan.text.length ?? 0) - candidate.end
  for (let between = stage + 1; between < at && sum <= backward; between++)
    sum += stages[between]?.scan.text.length ?? 0
  return sum
}

/** Which words a transcript writes in lower case; read when first asked for. */
function habitsOf(document: Document): Habits {
  let words: Set<string> | undefined
  return {
    lower(word) {
      words ??= new Set(document.scans.flatMap(({text}) => text.match(/\b[a-z][a-z'’]+/g) ?? []))
      return words.has(word)
    }
  }
}
