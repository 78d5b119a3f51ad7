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
  /** How many there are, without overlaps. */
  readonly count: (words: readonly Word[], from: number, to: number) => number
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
    const parts = byFirst
      .get(words[index]?.lower ?? '')
      ?.find((candidate) => candidate.every((part, offset) => words[index + offset]?.lower === part))
    return parts && {start: index, end: index + parts.length, phrase: parts.join(' ')}
  }
  const first = (words: readonly Word[], from: number, to: number): PhraseMatch | undefined => {
    for (let index = from; index < to; index++) {
      const match = at(words, index)
      if (match && match.end <= to) return match
    }
    return undefined
  }
  const count = (words: readonly Word[], from: number, to: number): number => {
    let found = 0
    for (let match = first(words, from, to); match; match = first(words, match.end, to)) found++
    return found
  }
  return {at, first, count}
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
