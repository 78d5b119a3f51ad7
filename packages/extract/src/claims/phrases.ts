import type {Word} from './words.js'

/** Where a listed phrase stands: indexes into the words, `end` exclusive. */
export interface PhraseMatch {
  readonly start: number
  readonly end: number
  readonly phrase: string
}

/** A list of phrases, ready to be looked up at a place in the words. */
export interface Phrases {
  /** The longest phrase that begins at an index. */
  readonly at: (words: readonly Word[], index: number) => PhraseMatch | undefined
  /** The first phrase between two indexes. */
  readonly first: (words: readonly Word[], from: number, to: number) => PhraseMatch | undefined
}

/** Prepares phrases: words in lower case with one space between, a comma standing for itself. */
export function phrasesOf(list: Iterable<string>): Phrases {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of list) {
    const parts = phrase.split(' ')
    const [first = ''] = parts
    const others = byFirst.get(first)
    if (others) others.push(parts)
    else byFirst.set(first, [parts])
  }
  for (const parts of byFirst.values()) parts.sort((a, b) => b.length - a.length)

  const at = (words: readonly Word[], index: number): PhraseMatch | undefined => {
    const candidates = byFirst.get(words[index]?.lower ?? '')
    if (!candidates) return undefined
    for (const parts of candidates) {
      if (standsAt(parts, words, index))
        return {start: index, end: index + parts.length, phrase: parts.join(' ')}
    }
    return undefined
  }
  const first = (words: readonly Word[], from: number, to: number): PhraseMatch | undefined => {
    for (let index = from; index < to; index++) {
      const match = at(words, index)
      if (match && match.end <= to) return match
    }
    return undefined
  }
  return {at, first}
}

/** Finds which of several lists have a phrase between two indexes, in one pass over the words. */
export type ListFinder<Name> = (words: readonly Word[], from: number, to: number) => ReadonlySet<Name>

/** Prepares several lists at once: each word is looked up once, however many lists there are. */
export function listFinderOf<Name>(
  lists: ReadonlyArray<readonly [Name, Iterable<string>]>
): ListFinder<Name> {
  const byFirst = new Map<string, Array<{name: Name; parts: string[]}>>()
  for (const [name, list] of lists) {
    for (const phrase of list) {
      const parts = phrase.split(' ')
      const [first = ''] = parts
      const others = byFirst.get(first)
      if (others) others.push({name, parts})
      else byFirst.set(first, [{name, parts}])
    }
  }
  return (words, from, to) => {
    const found = new Set<Name>()
    for (let index = from; index < to; index++) {
      const candidates = byFirst.get(words[index]!.lower)
      if (!candidates) continue
      for (const {name, parts} of candidates) {
        if (index + parts.length <= to && standsAt(parts, words, index)) found.add(name)
      }
    }
    return found
  }
}

/** Whether a phrase stands at an index, its first word known to be there. */
function standsAt(parts: readonly string[], words: readonly Word[], index: number): boolean {
  for (let offset = 1; offset < parts.length; offset++)
    if (words[index + offset]?.lower !== parts[offset]) return false
  return true
}

/** The words of a table that is written as one text. */
export function listOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** The phrases of a table that is written one a line or separated by `|`. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\n|]/)
    .map((line) => line.trim())
    .filter(Boolean)
}
