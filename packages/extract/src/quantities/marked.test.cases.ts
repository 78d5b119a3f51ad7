/** A case of a table: a text with the expected span in «marks», and fields of what is said. */
export type Found<Fields> = readonly [text: string, fields: Partial<Fields>]

/** The text without marks, and where the marked span is. */
export function unmark(marked: string): {
  readonly text: string
  readonly start: number
  readonly end: number
} {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  return {text: marked.replaceAll(/[«»]/g, ''), start, end}
}
