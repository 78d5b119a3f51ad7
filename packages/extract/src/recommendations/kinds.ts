import {kindNouns, looseNouns} from './tables/kind-nouns.js'
import type {Kind} from './tables/kind-nouns.js'

const nounWord = /[a-z\u00e0-\u00ff]+(?:[-'][a-z]+)*/gi

/** A kind and the noun that tells it. */
export interface NamedKind {
  readonly kind: Kind
  readonly noun: string
}

/** A noun that tells a kind, with its place in a phrase. */
export interface PlacedKind extends NamedKind {
  readonly at: number
}

/** The nouns of a phrase that tell a kind, in order; `coffee shop` counts as one. */
export function kindsIn(phrase: string, loose = true): PlacedKind[] {
  const matches = [...phrase.toLowerCase().matchAll(nounWord)]
  const words = matches.map(([word]) => word)
  const found: PlacedKind[] = []
  for (let index = 0; index < words.length; index++) {
    for (let length = 3; length > 0; length--) {
      const noun = words.slice(index, index + length).join(' ')
      const kind = index + length <= words.length ? kindNouns.get(noun) : undefined
      if (kind === undefined || (!loose && looseNouns.has(noun))) continue
      found.push({kind, noun, at: matches[index]?.index ?? 0})
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
