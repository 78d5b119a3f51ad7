import type {Span} from '../span.js'
import {isSubjectPronoun} from './word-classes.js'
import {baseOf} from './verbs.js'
import {isAdverb, isDeterminer, isPreposition} from './word-classes.js'
import type {Word} from './words.js'

const capital = /^[A-Z\u00c0-\u00de]/
const acronym = /^[A-Z][A-Z0-9]+s?$/
const ordinary =
  /^(?:i|i'm|i've|i'd|i'll|ok|okay|mr|mrs|ms|dr|yeah|yes|no|well|so|and|but|or|because|if|when|while|who|what|why|how|where|not|let's|let|please|thanks|thank|hey|hi|hello|oh|maybe|perhaps|right|sure|here|there|then|once|although|though|people|today|everybody|everyone|someone|nobody|things|first|god|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'\w+)?$/

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
  const {text, lower} = words[index]!
  if (!capital.test(text) || ordinary.test(lower)) return false
  if (acronym.test(text)) return true
  return !startsSentence(words, index) || !isOrdinary(lower)
}

/** Behind a stop, a quotation mark or at the start, any word has a capital. */
function startsSentence(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return before === undefined || /^["“”‘?!.:]$/.test(before.text) || /^\.{2,}$/.test(before.text)
}

function isOrdinary(lower: string): boolean {
  return (
    isSubjectPronoun(lower) ||
    isDeterminer(lower) ||
    isPreposition(lower) ||
    isAdverb(lower) ||
    baseOf(lower) !== undefined ||
    /(?:ing|ly|ed)$/.test(lower) ||
    lower.includes("'")
  )
}

/** `Bank of Norway`: a joining word between two name words; `GPT 4`: a number behind one. */
function joinsName(words: readonly Word[], index: number, to: number): boolean {
  const {lower} = words[index]!
  if (/^(?:of|the|de|von|van|&)$/.test(lower))
    return index + 1 < to && capital.test(words[index + 1]!.text) && lower !== 'the'
  return /^\d{1,3}$/.test(lower) && acronym.test(words[index - 1]!.text)
}
