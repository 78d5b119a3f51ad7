import type {Span} from '../span.js'

/** The sentences of a text; none goes across one of the `breaks` (offsets where a paragraph begins). */
export function sentencesOf(text: string, breaks: readonly number[]): Span[] {
  const bounds = [...breaks, text.length]
  const found: Span[] = []
  let from = 0
  for (const to of bounds) {
    for (const {start, end} of splitSentences(text.slice(from, to)))
      found.push({start: from + start, end: from + end})
    from = to
  }
  return found
}

/** To be replaced by the real splitter. */
export function splitSentences(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(/\S[^.!?]*[.!?]*/g)) {
    const words = match[0].trimEnd()
    found.push({start: match.index, end: match.index + words.length})
  }
  return found
}
