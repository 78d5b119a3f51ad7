type Hours = readonly [first: number, last: number]

const evening: Hours = [18, 24]
const lunch: Hours = [12, 14]

/** The hours that planners take the parts of a day for; a convention, since no standard names any. */
const parts: ReadonlyMap<string, Hours> = new Map<string, Hours>([
  ['morning', [0, 12]],
  ['early morning', [0, 9]],
  ['late morning', [10, 12]],
  ['lunch', lunch],
  ['lunchtime', lunch],
  ['afternoon', [12, 19]],
  ['evening', evening],
  ['night', evening],
  ['tonight', evening],
  ['tonite', evening],
  ['late evening', [21, 24]],
  ['late night', [21, 24]],
  ['late tonight', [21, 24]],
  ['late tonite', [21, 24]]
])

/** From which hour to which a part of the day goes, narrowed by `early` or `late` where these say more. */
export function dayPartHours(part: string | undefined, edge: string | undefined): Hours | undefined {
  const name = part?.toLowerCase() ?? ''
  return (edge === undefined ? undefined : parts.get(`${edge.toLowerCase()} ${name}`)) ?? parts.get(name)
}
