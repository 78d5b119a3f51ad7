/** An alternation of words as pattern source, longest first so that none hides a longer one. */
export function anyOf(words: Iterable<string>): string {
  const escaped = [...words]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  return `(?:${escaped.join('|')})`
}
