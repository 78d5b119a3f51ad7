/** What is counted while records are held against labels. */
const none = {
  /** Core items: those that must be found. */
  wanted: 0,
  /** Core items that a record overlaps and whose value it has. */
  right: 0,
  /** Those whose unit and span it has, too. */
  exact: 0,
  /** Records that overlap a core item. */
  onCore: 0,
  /** Records that overlap no item, core or soft. */
  falseAlarms: 0,
  negatives: 0,
  /** Negatives that a false alarm overlaps. */
  negativesHit: 0,
  /** Of the right ones: those whose noun, kind or bound is judged, and those that have it right. */
  nouns: 0,
  nounsRight: 0,
  kinds: 0,
  kindsRight: 0,
  bounds: 0,
  boundsRight: 0,
  /** Of the right ones: hedged by the label, by the record, and by both; the same for rates. */
  hedgesWanted: 0,
  hedgesSaid: 0,
  hedgesRight: 0,
  ratesWanted: 0,
  ratesSaid: 0,
  ratesRight: 0
}

type TallyName = keyof typeof none

const names = Object.keys(none).filter((name): name is TallyName => name in none)

/** Counts, to be added up over transcripts. */
export type Tally = Readonly<Record<TallyName, number>>

/** Counts that are not given are 0. */
export function tallyOf(counts: Partial<Tally>): Tally {
  return {...none, ...counts}
}

/** The sum of counts. */
export function addTallies(tallies: ReadonlyArray<Partial<Tally>>): Tally {
  const sum = {...none}
  for (const tally of tallies) {
    for (const name of names) sum[name] += tally[name] ?? 0
  }
  return sum
}

/** Precision, recall and their harmonic mean, 0 to 1; null where nothing was asked and nothing found. */
export interface Quality {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

/** The quality of `found` answers to `wanted` questions of which so many are right. */
export function qualityOf(right: number, found: number, wanted: number): Quality {
  return {
    precision: share(right, found),
    recall: share(right, wanted),
    f1: share(2 * right, found + wanted)
  }
}

/** A part of a whole; null when there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
