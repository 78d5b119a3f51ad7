import type {Span} from '../span.js'
import type {Cue} from './cues/cue.js'
import {isDirect, leading} from './direct.js'
import type {Candidate} from './names/candidate.js'
import type {Item} from './judged.js'
import type {Zone} from './zones.js'

/** Item cues that count wherever they stand; the others only in a section or an answer. */
const anywhere = new Set(['item/my-pick', 'item/their-pick', 'item/one-i-recommend'])
/** How far the words that opened a pick lead, in characters. */
const leash = 240

/** Whether a cue counts only where recommendations are due. */
export function needsZone({value, rule}: Cue): boolean {
  return (value === 'item' && !anywhere.has(rule)) || rule === 'verb/shout-out'
}

/** Whether a cue agrees with what another speaker put forward, wherever that was. */
export function agrees({rule}: Cue): boolean {
  return rule === 'feeling/second'
}

/** Whether a cue makes it worth to look for names, even outside a section. */
export function isWorking(cue: Cue): boolean {
  const {value} = cue
  if (agrees(cue)) return true
  if (value === 'suggest' || value === 'back' || value === 'against' || value === 'againstBack') return true
  return (value === 'recommend' || value === 'item') && !needsZone(cue)
}

/** The cue in the sentence that leads to a candidate: the nearest direct one, else the surest. */
export function leadingCue(
  text: string,
  cues: readonly Cue[],
  candidate: Candidate,
  zone: Zone | undefined
): Cue | undefined {
  let best: Cue | undefined
  let rank: number = leading.length
  for (const cue of cues) {
    const found = leading.findIndex((role) => role === cue.value)
    if (found < 0 || (!zone && needsZone(cue))) continue
    if (cue.end <= candidate.start && isDirect(text, cue, candidate)) return cue
    if (found < rank && (cue.end <= candidate.start || cue.value === 'recommend')) {
      rank = found
      best = cue
    }
  }
  return best
}

/** The words that opened the pick, where they stand not far before the sentence. */
export function cueBefore(
  item: Item | undefined,
  stage: number,
  sentence: Span,
  candidate: Candidate
): Cue | undefined {
  const cue = item?.cue
  if (!cue || item.stage !== stage || cue.start >= sentence.start) return undefined
  return candidate.start - cue.end < leash ? cue : undefined
}
