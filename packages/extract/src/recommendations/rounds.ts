import type {Item} from './judged.js'

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
