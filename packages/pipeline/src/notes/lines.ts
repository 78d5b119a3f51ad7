/** What a line of show notes is. The depth of a heading is 1 to 6, that of any other line 0. */
export interface Line {
  readonly kind: 'heading' | 'item' | 'paragraph'
  readonly depth: number
  /** Its words, with single spaces. */
  readonly text: string
  /** Sorted by where they start. */
  readonly marks: readonly Mark[]
}

/** A stretch of a line that is linked, or that stands out: bold or italic. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** Where the link goes; `undefined` where it is none. */
  readonly url: string | undefined
}

/** Takes the pieces of a document, whatever its syntax, and gives its lines. */
export interface LineWriter {
  /** Ends the line, if there is one; the next is of this kind. */
  begin(kind: Line['kind'], depth?: number): void
  /** Ends the line; the next is of the same kind, and what is marked stays marked. */
  breakLine(): void
  write(words: string): void
  open(url?: string): void
  close(): void
  /** Whether the last words are a link or a bare address. */
  endsInAddress(): boolean
  end(): readonly Line[]
}

/** Returns a writer of lines. */
export function openLines(): LineWriter {
  const lines: Line[] = []
  const open: Array<{start: number; readonly url: string | undefined}> = []
  let marks: Mark[] = []
  let kind: Line['kind'] = 'paragraph'
  let depth = 0
  let text = ''
  const mark = (start: number, url: string | undefined): void => {
    // Spaces at the edges of a mark belong to the line.
    const from = text[start] === ' ' ? start + 1 : start
    const end = text.trimEnd().length
    if (end > from) marks.push({start: from, end, url})
  }
  const breakLine = (): void => {
    for (const one of open) {
      mark(one.start, one.url)
      one.start = 0
    }
    const words = text.trimEnd()
    if (words !== '')
      lines.push({kind, depth, text: words, marks: marks.toSorted((a, b) => a.start - b.start)})
    marks = []
    text = ''
  }
  return {
    breakLine,
    begin(next, nextDepth = 0) {
      breakLine()
      kind = next
      depth = nextDepth
    },
    write(words) {
      const plain = words.replaceAll(/\s+/g, ' ')
      text += text === '' || text.endsWith(' ') ? plain.trimStart() : plain
    },
    open(url) {
      open.push({start: text.length, url})
    },
    close() {
      const last = open.pop()
      if (last) mark(last.start, last.url)
    },
    endsInAddress() {
      const end = text.trimEnd().length
      return (
        /https?:\/\/\S+$/.test(text.slice(-2000).trimEnd()) || marks.some((one) => one.url && one.end === end)
      )
    },
    end() {
      breakLine()
      return lines
    }
  }
}
