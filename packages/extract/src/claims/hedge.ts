import type {Span} from '../span.js'
import {hedgeFrameAt} from './hedge-frame.js'
import {phrasesOf} from './phrases.js'
import type {Proposition} from './proposition.js'
import {hedgeWords} from './tables/hedges.js'
import {isDeterminer, isPreposition} from './word-classes.js'

const weakening = phrasesOf(hedgeWords)
/** `or something` weakens from behind, whatever clause it stands in. */
const vague = /^or$/

/**
 * The first words that weaken a statement: `I think`, `probably`, `it seems that`. Fillers (`sort of`,
 * `like`) and words that only round a number (`about`) are none.
 */
export function hedgeOf(proposition: Proposition): Span | undefined {
  const {words, start, end, mainEnd} = proposition
  for (let index = start; index < end; index++) {
    const weak = index < mainEnd || vague.test(words[index]!.lower)
    const match = hedgeFrameAt(words, index) ?? (weak ? weakening.at(words, index) : undefined)
    if (!match || match.end > end || isOfSource(words, index, match.phrase)) continue
    if (match.phrase === 'may' && isMonth(words[index]!.text, words[index - 1]?.lower)) continue
    return {start: words[match.start]!.start, end: words[match.end - 1]!.end}
  }
  return undefined
}

/** `whom I think they hired`: the frame stands inside a relative clause about someone. */
function isOfSource(words: Proposition['words'], index: number, phrase: string): boolean {
  return phrase.startsWith('i ') && /^(?:who|whom)$/.test(words[index - 1]?.lower ?? '')
}

function isMonth(text: string, before: string | undefined): boolean {
  return (
    text === 'May' &&
    before !== undefined &&
    (isPreposition(before) || isDeterminer(before) || before === 'last')
  )
}
