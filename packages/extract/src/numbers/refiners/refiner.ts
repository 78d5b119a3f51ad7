import type {Match} from '../../quantities/rule.js'
import type {Amount} from '../amount.js'

/** A number on its way to a record. */
export type Reading = Match<Amount>

/** What refiners may look at beside the readings. */
export interface Context {
  readonly text: string
  /** ISO 4217 code of a bare `$`. */
  readonly currency: string
  /** Whether British money is named: pounds that nobody weighs are money then. */
  readonly sterling: () => boolean
}

/** Drops, merges or completes readings; they stay sorted and apart. */
export type Refiner = (readings: readonly Reading[], context: Context) => readonly Reading[]

/** A reading with some of its fields told. */
export function withFields(reading: Reading, fields: Partial<Omit<Amount, 'table'>>): Reading {
  return {...reading, value: {...reading.value, ...fields}}
}

/** Puts one reading in the place of two that stand one after the other, wherever `merge` makes one of them. */
export function mergeNeighbours(
  readings: readonly Reading[],
  merge: (first: Reading, second: Reading) => Reading | undefined
): readonly Reading[] {
  if (readings.length < 2) return readings
  const merged: Reading[] = []
  for (const reading of readings) {
    const before = merged.at(-1)
    const one = before && merge(before, reading)
    if (one) merged[merged.length - 1] = one
    else merged.push(reading)
  }
  return merged
}
