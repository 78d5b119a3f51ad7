import type {ClaimRecord} from '@dicta/extract'
import type {ClaimLabel} from './claim-labels.js'
import {overlaps} from './placed.js'
import type {Placed} from './placed.js'
import {qualityOf} from './tally.js'

/** A labelled claim and the record that shares most of its words, if any shares one. */
export interface ClaimPair {
  readonly label: ClaimLabel
  readonly record: ClaimRecord | undefined
  /** F1 of the words in both spans, 0 to 1. */
  readonly words: number
}

/** Finds for each claim that is asked for, priorities 1 and 2, the record that quotes it best. */
export function pairClaims(
  records: readonly ClaimRecord[],
  labels: readonly ClaimLabel[],
  source: string
): ClaimPair[] {
  return labels
    .filter(({priority}) => priority <= 2)
    .map((label) => {
      const wanted = wordsIn(label, source)
      return records
        .filter((record) => overlaps(record, label))
        .map((record) => ({label, record, words: agreement(wordsIn(record, source), wanted)}))
        .reduce<ClaimPair>((best, pair) => (pair.words > best.words ? pair : best), {
          label,
          record: undefined,
          words: 0
        })
    })
}

/** Where the words of a span begin. */
function wordsIn({start, end}: Placed, source: string): ReadonlySet<number> {
  const words = source.slice(start, end).matchAll(/[\p{L}\p{N}$%]+/gu)
  return new Set(Array.from(words, ({index}) => start + index))
}

function agreement(said: ReadonlySet<number>, wanted: ReadonlySet<number>): number {
  const both = [...said].filter((word) => wanted.has(word)).length
  return qualityOf(both, said.size, wanted.size).f1 ?? 0
}
