import {Tokenizer} from 'htmlparser2'

/** Takes the tags and the words of a page, in source order. */
export interface TagReader {
  open(name: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void
  close(name: string, start: number, end: number): void
  words(start: number, end: number): void
  /** A character reference and what it stands for. */
  reference(start: number, end: number, value: string): void
}

/** The attributes that somebody asks for. */
const kept: ReadonlySet<string> = new Set(['class', 'href', 'style'])

/**
 * Reads tags one after the other. No tree is made of them: a parser's stack of open elements is searched
 * at every end tag, which takes forever where thousands are never closed.
 */
export function readTags(value: string, reader: TagReader): void {
  let name = ''
  let start = 0
  let attribute = ''
  let written = ''
  let attributes = new Map<string, string>()
  /** What is not told yet: words, or the characters that a reference stands for. */
  let from = 0
  let end = 0
  let referred = ''
  const limit = (at: number): number => Math.min(at, value.length)
  const open = (at: number): void => {
    reader.open(name, attributes, start, limit(at + 1))
  }
  const flush = (): void => {
    if (referred !== '') reader.reference(from, end, referred)
    else if (from < end) reader.words(from, end)
    from = end
    referred = ''
  }
  const tokenizer = new Tokenizer(
    {decodeEntities: true},
    {
      onopentagname(first, to) {
        flush()
        name = value.slice(first, to).toLowerCase()
        start = first - 1
        if (attributes.size > 0) attributes = new Map()
      },
      onattribname(first, to) {
        attribute = value.slice(first, to).toLowerCase()
        written = ''
      },
      onattribdata(first, to) {
        if (kept.has(attribute)) written += value.slice(first, to)
      },
      onattribentity(code) {
        if (kept.has(attribute)) written += String.fromCodePoint(code)
      },
      onattribend() {
        if (kept.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, written)
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(first, to) {
        flush()
        reader.close(value.slice(first, to).toLowerCase(), first - 2, limit(to + 1))
      },
      ontext(first, to) {
        // A `<` that begins no tag parts words that belong together.
        if (referred !== '' || first !== end) {
          flush()
          from = first
        }
        end = to
      },
      ontextentity(code, to) {
        // Some references stand for two characters.
        if (referred === '' || end !== to) {
          flush()
          from = value.lastIndexOf('&', to - 1)
          end = to
        }
        referred += String.fromCodePoint(code)
      },
      oncdata: flush,
      oncomment: flush,
      ondeclaration: flush,
      onprocessinginstruction: flush,
      onend: flush
    }
  )
  tokenizer.write(value)
  tokenizer.end()
}
