import type {Cue} from './cues/cue.js'
import type {Judged} from './judge.js'

/** One pick of one speaker: what follows `my second pick is` until the next such words. */
export interface Item {
  readonly cue: Cue | undefined
  readonly round: number
  /** Passage and offset where it begins. */
  readonly stage: number
  readonly start: number
  readonly named: Judged[]
}

/** Keeps the pick that each speaker is at. Owns state of one walk through a transcript. */
export class Items {
  readonly #open = new Map<string, Item>()

  begin(speaker: string | null, item: Omit<Item, 'named'>): Item {
    const opened = {...item, named: []}
    this.#open.set(speaker ?? '', opened)
    return opened
  }

  of(speaker: string | null, round: number): Item | undefined {
    const item = this.#open.get(speaker ?? '')
    return item?.round === round ? item : undefined
  }
}
