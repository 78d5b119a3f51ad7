/** Names and abbreviations of the weekdays, Monday first. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
  ['mon', 1],
  ['tues', 2],
  ['tue', 2],
  ['wed', 3],
  ['thurs', 4],
  ['thur', 4],
  ['thu', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7]
])

/** Abbreviations that are also other words: only a date beside them makes them weekdays. */
export const ambiguousWeekdays: ReadonlySet<string> = new Set([
  'mon',
  'wed',
  'sat',
  'sun',
  'thu',
  'fri',
  'tue'
])
