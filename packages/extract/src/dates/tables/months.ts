/** Names and abbreviations of the months. */
export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sept', 9],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12]
])

/** Months whose name in lower case is another word. */
export const wordMonths: ReadonlySet<string> = new Set(['march', 'may', 'august', 'mar', 'dec'])

/** Months whose name is also a person's name or another word: they need more around them. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  'march',
  'april',
  'may',
  'june',
  'august',
  'mar',
  'jan',
  'dec'
])
