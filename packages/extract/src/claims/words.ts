import type {Span} from '../span.js'

/** A word or a punctuation mark of a passage, with the form that tables are looked up by. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  /** Whether it is a word or a number, not punctuation. */
  readonly spoken: boolean
}

const letter = '0-9A-Za-z\\u00c0-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff'
const token = new RegExp(
  `[$€£¥#@]?[${letter}]+(?:['’.,&/:-][${letter}]+)*(?:%|\\+\\+?)?|[-–—]+|\\.{2,}|\\S`,
  'y'
)
const space = /\s+/y
const spoken = new RegExp(`^[$€£¥#@]?[${letter}]`)
const lowerCase = /^[a-z]+$/

/** The words and marks of a span of a passage, in order. */
export function wordsOf(passage: string, span: Span): Word[] {
  const slice = passage.slice(span.start, span.end)
  const found: Word[] = []
  let at = 0
  while (at < slice.length) {
    space.lastIndex = at
    if (space.test(slice)) at = space.lastIndex
    token.lastIndex = at
    if (!token.test(slice)) break
    const text = slice.slice(at, token.lastIndex)
    const plain = lowerCase.test(text)
    found.push({
      start: span.start + at,
      end: span.start + token.lastIndex,
      text,
      lower: plain ? text : text.toLowerCase().replaceAll('’', "'"),
      spoken: plain || spoken.test(text)
    })
    at = token.lastIndex
  }
  return found
}
