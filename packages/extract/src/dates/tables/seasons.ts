/** Seasons by their sub-year code (ISO 8601-2, 4.8), without a hemisphere. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24]
])
