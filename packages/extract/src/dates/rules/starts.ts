import {small, tens} from '../tables/cardinals.js'
import {ordinals} from '../tables/ordinals.js'

/** What a day of the month begins with. */
export const dayStarts: readonly string[] = ['digit', 'twenty', 'thirty', ...ordinals.keys()]

/** What a count begins with, in digits or words. */
export const countStarts: readonly string[] = ['digit', ...small.keys(), ...tens.keys()]

/**
 * What has to come next where a time of day begins with a number in words, which mostly counts
 * something: these words, or the rest of the number.
 */
export function nextOfNumbers(words: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const all = [...words, ...small.keys()]
  return Object.fromEntries([...small.keys(), ...tens.keys()].map((start) => [start, all]))
}
