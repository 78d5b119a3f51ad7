/** Finds the next match at or after an offset; `Infinity` where none is left. */
export type Finder = (from: number) => number

/**
 * A finder that remembers its last answer: asked again and again in source order, it reads the source
 * once, however rare the matches are.
 *
 * @param pattern Global, not sticky; it belongs to the finder from now on.
 */
export function finderOf(value: string, pattern: RegExp): Finder {
  const own = new RegExp(pattern.source, pattern.flags)
  let asked = Number.POSITIVE_INFINITY
  let found = -1
  return (from) => {
    if (from < asked || from > found) {
      own.lastIndex = from
      found = own.exec(value)?.index ?? Number.POSITIVE_INFINITY
      asked = from
    }
    return found
  }
}

/**
 * The same for single characters. The engine's own search passes over a text many times as fast as a
 * pattern does: the choice where the characters are few and rare.
 */
export function characterFinder(value: string, characters: string): Finder {
  const next = Array.from(characters, () => -1)
  let asked = Number.POSITIVE_INFINITY
  let found = -1
  return (from) => {
    if (from >= asked && from <= found) return found
    const back = from < asked
    asked = from
    found = Number.POSITIVE_INFINITY
    for (let index = 0; index < characters.length; index++) {
      let at = next[index] ?? -1
      if (back || at < from) {
        at = value.indexOf(characters.charAt(index), from)
        if (at < 0) at = Number.POSITIVE_INFINITY
        next[index] = at
      }
      if (at < found) found = at
    }
    return found
  }
}
