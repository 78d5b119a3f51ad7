import type {Span} from '../span.js'

const longest = 900

/** Sentences, with overlong ones (speech-to-text without full stops) cut at spaces: bounds all that looks around. */
export function stretchesOf(text: string, sentences: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const sentence of sentences) {
    let {start} = sentence
    while (sentence.end - start > longest) {
      const space = text.lastIndexOf(' ', start + longest)
      const end = space > start ? space : start + longest
      found.push({start, end})
      start = space > start ? space + 1 : end
    }
    if (start < sentence.end) found.push({start, end: sentence.end})
  }
  return found
}
