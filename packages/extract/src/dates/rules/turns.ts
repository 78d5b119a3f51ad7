import type {Turn} from '../meaning.js'

const turns: ReadonlyMap<string, Turn> = new Map<string, Turn>([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this past', -1],
  ['this', 0],
  ['current', 0],
  ['this coming', 1],
  ['this upcoming', 1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1]
])

/** What `last`, `this` and `next` say; `undefined` for other words. */
export function turnOf(word: string | undefined): Turn | undefined {
  return word === undefined ? undefined : turns.get(word.toLowerCase())
}

/** `last`, `this past`, `next`, before the name of a month, a weekday or a season. */
export const turnPattern = '(?:this past|this coming|this upcoming|last|past|this|next|coming|upcoming)'

/** The first words of `turnPattern`. */
export const turnStarts: readonly string[] = ['last', 'past', 'this', 'next', 'coming', 'upcoming']
