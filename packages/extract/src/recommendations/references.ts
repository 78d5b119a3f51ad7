import type {Cue} from './cues/cue.js'
import {threshold} from './judge.js'
import type {Judged} from './judged.js'
import type {Walk} from './talk.js'
import type {Stage} from './zones.js'

/** How far back `I recommend it` may look, in characters. */
const backward = 900
/** How far behind its title the words that recommend may stand to be quoted with it. */
const quoted = 300

/** Where something is said: by whom, in which passage, with which cue. */
export interface Utterance {
  readonly speaker: string | null
  readonly stage: number
  readonly cue: Cue
}

/** `I recommend it`: speaks for what the speaker recommended last, else for the surest name shortly before. */
export function referBack({judged, stages, judge}: Walk, said: Utterance): void {
  let best: Judged | undefined
  for (let index = judged.length - 1; index >= 0; index--) {
    const one = judged[index]!
    if (distance(one, stages, said) > backward) break
    if (one.scan.speaker !== said.speaker) continue
    if (one.features.has('person') || one.features.has('speaker')) continue
    if (!best || judge(one) > judge(best) + 0.05) best = one
    if (judge(best) >= threshold) break
  }
  if (!best) return
  best.features.set('back', 1)
  const {cue, stage} = said
  if (best.stage === stage && cue.start - best.candidate.end < quoted)
    best.quote = {start: best.quote.start, end: Math.max(best.quote.end, cue.end)}
}

/** What another speaker recommended last, for `I love it`. */
export function namedBefore({judged, stages, judge}: Walk, said: Utterance): Judged | undefined {
  for (let index = judged.length - 1; index >= 0; index--) {
    const one = judged[index]!
    if (distance(one, stages, said) > backward) return undefined
    if (one.scan.speaker !== said.speaker && judge(one) >= threshold) return one
  }
  return undefined
}

/** What the speaker named last, for `I wouldn’t recommend it`. */
export function ownBefore(
  judged: readonly Judged[],
  stages: readonly Stage[],
  said: Utterance
): Judged | undefined {
  const last = judged.at(-1)
  if (!last || last.scan.speaker !== said.speaker) return undefined
  return distance(last, stages, said) < quoted ? last : undefined
}

function distance({stage, candidate}: Judged, stages: readonly Stage[], said: Utterance): number {
  if (stage === said.stage) return said.cue.start - candidate.end
  let sum = said.cue.start + (stages[stage]?.scan.text.length ?? 0) - candidate.end
  for (let between = stage + 1; between < said.stage && sum <= backward; between++)
    sum += stages[between]?.scan.text.length ?? 0
  return sum
}
