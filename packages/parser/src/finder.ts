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
