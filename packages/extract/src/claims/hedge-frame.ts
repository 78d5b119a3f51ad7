import {phrasesOf} from './phrases.js'
import type {PhraseMatch} from './phrases.js'
import {hedgeFrames} from './tables/hedges.js'
import {isAdverb} from './word-classes.js'
import type {Word} from './words.js'

const frames = phrasesOf(hedgeFrames)
const longestFrame = 6

/** The frame of doubt that begins at an index: `I think`, `I really think`, but not `I think about`. */
export function hedgeFrameAt(words: readonly Word[], index: number): PhraseMatch | undefined {
  const match = frames.at(words, index) ?? framedByAdverb(words, index)
  return match && /^(?:about|of|through|so)$/.test(words[match.end]?.lower ?? '') ? undefined : match
}

/** `I also believe`: an adverb between the speaker and the verb. */
function framedByAdverb(words: readonly Word[], index: number): PhraseMatch | undefined {
  const subject = words[index]
  const adverb = words[index + 1]
  if (!subject || !adverb || !/^(?:i|we)$/.test(subject.lower) || !isAdverb(adverb.lower)) return undefined
  const match = frames.at([subject, ...words.slice(index + 2, index + 1 + longestFrame)], 0)
  return match && {start: index, end: index + match.end + 1, phrase: match.phrase}
}
