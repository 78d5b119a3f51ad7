import type {Span} from '../span.js'
import {phrasesOf} from './phrases.js'
import type {Proposition} from './proposition.js'
import {hedgeFrames, hedgeWords} from './tables/hedges.js'
import {isDeterminer, isPreposition} from './word-classes.js'

const frames = phrasesOf(hedgeFrames)
const weakening = phrasesOf(hedgeWords)

/**
 * The first words that weaken a statement: `I think`, `probably`, `it seems that`. Fillers (`sort of`,
 * `like`) and words that only round a number (`about`) are none.
 */
export function hedgeOf(proposition: Proposition): Span | undefined {
  const {words, start, end} = proposition
  for (let index = start; index < end; index++) {
    const match = frames.at(words, index) ?? weakening.at(words, index)
    if (!match || match.end > end) continue
    if (match.phrase === 'may' && isMonth(words[index]!.text, words[index - 1]?.lower)) continue
    return {start: words[match.start]!.start, end: words[match.end - 1]!.end}
  }
  return undefined
}

function isMonth(text: string, before: string | undefined): boolean {
  return (
    text === 'May' &&
    before !== undefined &&
    (isPreposition(before) || isDeterminer(before) || before === 'last')
  )
}
