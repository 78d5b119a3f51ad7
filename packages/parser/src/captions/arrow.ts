/** The arrow between two times, as people write it: `-->`, `->`, `-- >`, `—>`, `→`, `--&gt;`. */
export const arrowSyntax = String.raw`(?:-{1,3} ?(?:>|&gt;)|[\u2013\u2014] ?>|\u2192)`

/** One of these stands in every arrow; to look for one character is quicker than for two. */
export const arrowParts = ['>', '&gt;', '\u2192']

const arrow = new RegExp(arrowSyntax, 'y')

/** Where the arrow that begins at an offset ends; -1 where none does. */
export function arrowEnd(value: string, at: number): number {
  arrow.lastIndex = at
  return arrow.test(value) ? arrow.lastIndex : -1
}
