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

/** The name of the feature that a word stands in a clause, `undefined` for marks and figures. */
export function wordFeature(lower: string): string | undefined {
  return letters.test(lower) ? wordPrefix + lower : undefined
}

/** Whether a name is that of a word. */
export function isWordFeature(name: string): boolean {
  return name.startsWith(wordPrefix)
}

/** The different words of a clause. */
export function wordsIn({candidate: {proposition}}: Statement): ReadonlySet<string> {
  const {words, start, end} = proposition
  const found = new Set<string>()
  for (let index = start; index < end; index++) found.add(words[index]!.lower)
  return found
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
  for (const word of wordsIn(statement)) {
    const name = wordFeature(word)
    if (name !== undefined) found.set(name, 1)
  }
  return found
}
