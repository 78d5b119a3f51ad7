import type {Span} from '../span.js'
import {hedgeFrameAt} from './hedge-frame.js'
import {phrasesOf} from './phrases.js'
import type {PhraseMatch} from './phrases.js'
import type {Proposition} from './proposition.js'
import {hedgeWords} from './tables/hedges.js'
import {finiteVerb} from './verbs.js'
import {isAdverb, isDeterminer, isPreposition} from './word-classes.js'

const weakening = phrasesOf(hedgeWords)
const approximate = /^(?:sort|kind)$/
/** Words between an approximating `like` and its number: `like almost a hundred`. */
const beforeNumber = /^(?:almost|about|maybe|probably|roughly|around|a|an|,)$/
const numberWord =
  /^(?:[$€£]?\d[\d.,%]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|dozens|hundreds|thousands|half|couple)$/
const longestGap = 3
/** `looks like two`: a comparison. */
const likens = /^(?:just|look|looks|looked|sound|sounds|sounded|feel|feels|felt|something|things|stuff)$/
/** `or something` weakens from behind, whatever clause it stands in. */
const vague = /^or$/

/**
 * The first words that weaken a statement: `I think`, `probably`, `it seems that`, `is kind of`. Fillers
 * (`they sort of left`) and words that only round a number (`about`) are none.
 */
export function hedgeOf(proposition: Proposition): Span | undefined {
  const {words, start, end, mainEnd} = proposition
  for (let index = start; index < end; index++) {
    const weak = index < mainEnd || vague.test(words[index]!.lower)
    const match =
      hedgeFrameAt(words, index) ?? (weak ? (weakening.at(words, index) ?? looseAt(words, index)) : undefined)
    if (!match || match.end > end || isOfSource(words, index, match.phrase)) continue
    // `more likely than not` aside, what is more likely is compared.
    if (match.phrase === 'likely' && /^(?:more|less)$/.test(words[index - 1]?.lower ?? '')) continue
    if (match.phrase === 'may' && isMonth(words[index]!.text, words[index - 1]?.lower)) continue
    return {start: words[match.start]!.start, end: words[match.end - 1]!.end}
  }
  return undefined
}

/** `is kind of`, `like fifty`: filler elsewhere, but here it loosens what is said. */
function looseAt(words: Proposition['words'], index: number): PhraseMatch | undefined {
  const {lower} = words[index]!
  if (approximate.test(lower))
    return words[index + 1]?.lower === 'of' && finiteVerb(words, behindVerb(words, index)) === 'be'
      ? {start: index, end: index + 2, phrase: `${lower} of`}
      : undefined
  if (lower !== 'like' || likens.test(words[index - 1]?.lower ?? '') || finiteVerb(words, index))
    return undefined
  let next = index + 1
  while (next <= index + longestGap && beforeNumber.test(words[next]?.lower ?? '')) next++
  return numberWord.test(words[next]?.lower ?? '') ? {start: index, end: index + 1, phrase: lower} : undefined
}

/** `is just kind of`: what stands before, adverbs skipped. */
function behindVerb(words: Proposition['words'], index: number): number {
  const before = words[index - 1]?.lower ?? ''
  // `very kind of him` is praise.
  return isAdverb(before) && !/^(?:very|too|quite|really|pretty)$/.test(before) ? index - 2 : index - 1
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
