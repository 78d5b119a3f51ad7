import {small, tens} from '../tables/cardinals.js'
import {ordinals} from '../tables/ordinals.js'

/** What a day of the month begins with. */
export const dayStarts: readonly string[] = ['digit', 'twenty', 'thirty', ...ordinals.keys()]

/** What a count begins with, in digits or words. */
export const countStarts: readonly string[] = ['digit', ...small.keys(), ...tens.keys()]

/**
 * What has to come next where a time of day begins with a number, which mostly counts something: these
 * words, or the rest of the number.
 */
export function nextOfNumbers(words: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const all = [...words, ...small.keys()]
  return Object.fromEntries(countStarts.map((start) => [start, all]))
}

/** The same where an ordinal in words comes first, the last word of which these words follow. */
export function nextOfOrdinals(words: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const rest = [...words, ...ordinals.keys()]
  return Object.fromEntries([
    ...['twenty', 'thirty'].map((start) => [start, rest] as const),
    ...[...ordinals.keys(), 'last'].map((start) => [start, words] as const)
  ])
}
