import {kindNouns, looseNouns} from './tables/kind-nouns.js'
import type {Kind} from './tables/kind-nouns.js'

const nounWord = /[a-z\u00e0-\u00ff]+(?:[-'][a-z]+)*/g

/** A kind and the noun that tells it. */
export interface NamedKind {
  readonly kind: Kind
  readonly noun: string
}

/** A noun that tells a kind, with its place in a phrase. */
export interface PlacedKind extends NamedKind {
  readonly at: number
}

/** First words of nouns of several words. */
const compounds = new Set(
  [...kindNouns.keys()].filter((noun) => noun.includes(' ')).map((noun) => noun.split(' ', 1)[0])
)

/** The nouns of a phrase that tell a kind, in order; `coffee shop` counts as one. */
export function kindsIn(phrase: string, loose = true): PlacedKind[] {
  const found: PlacedKind[] = []
  const lower = phrase.toLowerCase()
  const matches = [...lower.matchAll(nounWord)]
  for (let index = 0; index < matches.length; index++) {
    const {0: word, index: at} = matches[index]!
    for (let length = compounds.has(word) ? Math.min(3, matches.length - index) : 1; length > 0; length--) {
      const noun =
        length === 1
          ? word
          : matches
              .slice(index, index + length)
              .map(([part]) => part)
              .join(' ')
      const kind = kindNouns.get(noun)
      if (kind === undefined || (!loose && looseNouns.has(noun))) continue
      found.push({kind, noun, at})
      index += length - 1
      break
    }
  }
  return found
}

const verbs: ReadonlyArray<readonly [RegExp, Kind]> = [
  [/\b(?:watch|watched|watching|binged?|binging|stars|starring|seasons?)\b/i, 'show'],
  [/\b(?:read|reading|chapter|chapters|pages)\b/i, 'book'],
  [/\b(?:listen|listened|listening)\b/i, 'podcast'],
  [/\b(?:ate|eat|eating|restaurant|menu|visit|visited)\b/i, 'place'],
  [
    /\b(?:played|playing|beta|install|installed|download|downloaded|plug in|use|used|using|code|coding|open source)\b/i,
    'product'
  ]
]

/** The kind that the verbs of a sentence suggest: one watches a show and reads a book. */
export function kindFromVerbs(sentence: string): Kind | undefined {
  return verbs.find(([pattern]) => pattern.test(sentence))?.[1]
}
