import type {RecordLine} from './lines.js'

/** What a paragraph is by its place on the page, before its words are read. */
export interface RecordParagraph {
  /** `body`: two spaces before its first line; `deep`: set in, as quotations and what is printed; `centred`. */
  readonly kind: 'body' | 'deep' | 'centred' | 'table'
  readonly lines: readonly RecordLine[]
  /** A long line of underscores, the sign of a new subject, stands before it. */
  readonly afterRule: boolean
}

/** A shorter line parts what is printed. */
const newSubject = '_'.repeat(12)
const bodyIndent = 3
const centreIndent = 8
const pageWidth = 72
const small = /(?:^|[^A-Za-z])[a-z]{2}|[A-Z][a-z]{2}/

/** Joins the lines of a page to paragraphs: a sentence goes on over a mark of a page. */
export function recordParagraphs(value: string, lines: readonly RecordLine[]): RecordParagraph[] {
  const found: RecordParagraph[] = []
  let open: RecordLine[] = []
  let kind: RecordParagraph['kind'] = 'body'
  let blank = true
  let marked = false
  let ruled = false
  const close = (): void => {
    if (open.length > 0) {
      const table = kind !== 'centred' && isTable(value, open)
      found.push({kind: table ? 'table' : kind, lines: open, afterRule: ruled})
      ruled = false
    }
    open = []
  }
  for (const line of lines) {
    if (line.kind === 'blank') {
      blank = true
      continue
    }
    if (line.kind === 'mark') {
      marked = true
      continue
    }
    if (line.kind === 'rule') {
      close()
      ruled ||= value.startsWith(newSubject, line.start)
      blank = true
      marked = false
      continue
    }
    const flush = open.length > 0 && line.indent === continues(kind)
    const goesOn = flush && (!blank || marked) && !(kind === 'deep' && blank && !marked)
    const next = kindOf(value, line, blank && !marked)
    if (!goesOn && !(kind === 'centred' && next === 'centred' && !blank)) {
      close()
      kind = next
    }
    open.push(line)
    blank = false
    marked = false
  }
  close()
  return found
}

/** The indent of the lines of a paragraph after its first. */
function continues(kind: RecordParagraph['kind']): number {
  return kind === 'deep' ? 5 : kind === 'centred' ? -1 : 0
}

function kindOf(value: string, {start, end, indent}: RecordLine, apart: boolean): RecordParagraph['kind'] {
  const words = value.slice(start, Math.min(end, start + 100))
  const inCapitals = apart && isHeading(words)
  if (indent <= bodyIndent) return inCapitals && indent > 0 ? 'centred' : 'body'
  const middle = Math.abs(indent - (pageWidth - (end - start)) / 2) <= 5
  return inCapitals || (indent >= centreIndent && middle) ? 'centred' : 'deep'
}

/** Capitals without a word in small letters: `TRIBUTE TO A TEACHER`, `REMARKS OF HON. ANN McRAE`. */
export function isHeading(words: string): boolean {
  return /[A-Z]{3}/.test(words) && !small.test(words.replace(/--(?:Continued|Resumed)$/, ''))
}

/** Whether most lines hold columns: leaders of dots or wide gaps. */
function isTable(value: string, lines: readonly RecordLine[]): boolean {
  let columns = 0
  for (const {start, end} of lines)
    if (/\.{4}|\S {3,40}\S/.test(value.slice(start, Math.min(end, start + 200)))) columns++
  return columns > 0 && columns * 2 >= lines.length
}
