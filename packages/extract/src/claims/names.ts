import type {Span} from '../span.js'
import {traitsOf} from './traits.js'
import type {Word} from './words.js'

const capital = /^[A-Z\u00c0-\u00de]/

/** A run of capitalized words: indexes into the words, `end` exclusive. */
export interface Name extends Span {
  readonly text: string
}

/** The names between two indexes. The first word of a sentence counts where it is no ordinary word. */
export function namesIn(words: readonly Word[], from: number, to: number): Name[] {
  const found: Name[] = []
  for (let index = from; index < to; index++) {
    if (!isNameWord(words, index)) continue
    let end = index + 1
    while (end < to && (isNameWord(words, end) || joinsName(words, end, to))) end++
    const text = words
      .slice(index, end)
      .map((word) => word.text)
      .join(' ')
    found.push({start: index, end, text: text.replace(/['’]s$/, '')})
    index = end
  }
  return found
}

/** Whether a word is part of a name: a capital where none has to stand. */
export function isNameWord(words: readonly Word[], index: number): boolean {
  const {name} = traitsOf(words[index]!)
  if (name !== 'inside') return name !== 'never'
  const before = words[index - 1]
  return before !== undefined && !traitsOf(before).endsSentence
}

/** `Bank of Norway`: a joining word between two name words; `GPT 4`: a number behind one. */
function joinsName(words: readonly Word[], index: number, to: number): boolean {
  const {lower} = words[index]!
  if (/^(?:of|the|de|von|van|&)$/.test(lower))
    return index + 1 < to && capital.test(words[index + 1]!.text) && lower !== 'the'
  return /^\d{1,3}$/.test(lower) && traitsOf(words[index - 1]!).name === 'acronym'
}
