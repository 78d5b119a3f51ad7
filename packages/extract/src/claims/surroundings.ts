import {neighbourFeatures} from './feature-table.js'
import type {Statement} from './statements.js'

/** How the features of clauses nearby are named, and how far these are. */
export const distances = [
  {prefix: 'near:', steps: 1},
  {prefix: 'around:', steps: 2}
] as const

const wordPrefix = 'word:'
const letters = /^[a-z]/

/** Names of the features of clauses nearby. */
export const surroundingNames: readonly string[] = distances.flatMap(({prefix}) =>
  neighbourFeatures.map((name) => prefix + name)
)

/** Whether a name is that of a word. */
export function isWordFeature(name: string): boolean {
  return name.startsWith(wordPrefix)
}

/**
 * All that is observed of a statement: its own features, those of its neighbours, its words.
 *
 * @param statements Of the whole transcript, in order.
 */
export function surroundedFeatures(statements: readonly Statement[], index: number): Map<string, number> {
  const statement = statements[index]!
  const found = new Map(statement.features)
  for (const {prefix, steps} of distances) {
    for (const neighbour of [statements[index - steps], statements[index + steps]]) {
      for (const name of neighbourFeatures) {
        const value = neighbour?.features.get(name)
        if (value !== undefined) found.set(prefix + name, (found.get(prefix + name) ?? 0) + value)
      }
    }
  }
  // Marks and figures have no feature of their own.
  const {words, start, end} = statement.candidate.proposition
  for (const {lower} of words.slice(start, end)) if (letters.test(lower)) found.set(wordPrefix + lower, 1)
  return found
}
