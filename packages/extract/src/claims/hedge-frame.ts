import {phrasesOf} from './phrases.js'
import type {PhraseMatch} from './phrases.js'
import {hedgeFrames} from './tables/hedges.js'
import type {Word} from './words.js'

const frames = phrasesOf(hedgeFrames)

/** The frame of doubt that begins at an index: `I think`, but not `I think about`. */
export function hedgeFrameAt(words: readonly Word[], index: number): PhraseMatch | undefined {
  const match = frames.at(words, index)
  return match && /^(?:about|of|through|so)$/.test(words[match.end]?.lower ?? '') ? undefined : match
}
