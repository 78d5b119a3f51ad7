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
  `[$€£¥#@]?[${letter}]+(?:['’.,&/-][${letter}]+)*(?:%|\\+\\+?)?|[-–—]+|\\.{2,}|\\S`,
  'g'
)
const spoken = new RegExp(`^[$€£¥#@]?[${letter}]`)

/** The words and marks of a span of a text, in order. */
export function wordsOf(text: string, span: Span): Word[] {
  const slice = text.slice(span.start, span.end)
  const found: Word[] = []
  for (const match of slice.matchAll(token)) {
    const [value] = match
    const start = span.start + match.index
    found.push({
      start,
      end: start + value.length,
      text: value,
      lower: value.toLowerCase().replaceAll('’', "'"),
      spoken: spoken.test(value)
    })
  }
  return found
}
