import type {Span} from '../span.js'

/** A word of a passage, with what its writing tells. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** Written with a capital somewhere: `Dune`, `iPhone`, `H.264`. */
  readonly capital: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
}

const word =
  /[A-Za-z0-9\u00c0-\u024f](?:[A-Za-z0-9\u00c0-\u024f]|['’.+#&/-](?=[A-Za-z0-9\u00c0-\u024f]))*[+#]{0,2}/g
const capital = /[A-Z\u00c0-\u00de]/

/** The words of a part of a text; offsets are those of the whole. */
export function tokensOf(text: string, {start, end}: Span): Token[] {
  const found: Token[] = []
  let last = start
  word.lastIndex = start
  for (let match = word.exec(text); match && match.index < end; match = word.exec(text)) {
    const at = match.index
    const words = match[0].slice(0, end - at)
    found.push({
      start: at,
      end: at + words.length,
      text: words,
      lower: words.toLowerCase().replaceAll('’', "'"),
      capital: capital.test(words),
      gap: text.slice(last, at)
    })
    last = at + words.length
  }
  word.lastIndex = 0
  return found
}
