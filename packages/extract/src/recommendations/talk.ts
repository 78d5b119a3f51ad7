import type {Scan} from '../document.js'
import type {Cue} from './cues/cue.js'
import type {Judge} from './judge.js'
import type {Judged} from './judged.js'
import type {Habits} from './names/capital-run.js'
import type {Items} from './rounds.js'
import type {Works} from './works.js'
import type {Stage} from './zones.js'

/** Somebody says of what was named before that they love it, or that they don't recommend it. */
export interface Reply {
  readonly cue: Cue
  readonly stage: number
  readonly scan: Scan
  readonly about: Judged
}

/** What is known of a transcript while one goes through it; the lists grow on the way. */
export interface Walk {
  readonly stages: readonly Stage[]
  /** Words of the names of all who speak, in lower case. */
  readonly speakers: ReadonlySet<string>
  readonly habits: Habits
  readonly items: Items
  /** Everything that was named where recommendations are due, in source order. */
  readonly judged: Judged[]
  readonly replies: Reply[]
  readonly judge: Judge
  readonly works: Works
}
