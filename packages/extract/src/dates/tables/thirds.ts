/** Words for the first, the middle and the last third of a time. */
export const thirds: ReadonlyMap<string, 1 | 2 | 3> = new Map<string, 1 | 2 | 3>([
  ['beginning', 1],
  ['start', 1],
  ['middle', 2],
  ['end', 3],
  ['early', 1],
  ['mid', 2],
  ['late', 3]
])
