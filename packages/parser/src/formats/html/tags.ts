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
  /** Where the last word or reference ended. */
  let end = 0
  let referred = ''
  const limit = (at: number): number => Math.min(at, value.length)
  const open = (at: number): void => {
    reader.open(name, attributes, start, limit(at + 1))
  }
  const flush = (): void => {
    if (referred !== '') reader.reference(start, end, referred)
    referred = ''
  }
  const tokenizer = new Tokenizer(
    {decodeEntities: true},
    {
      onopentagname(from, to) {
        flush()
        name = value.slice(from, to).toLowerCase()
        start = from - 1
        if (attributes.size > 0) attributes = new Map()
      },
      onattribname(from, to) {
        attribute = value.slice(from, to).toLowerCase()
        written = ''
      },
      onattribdata(from, to) {
        if (kept.has(attribute)) written += value.slice(from, to)
      },
      onattribentity(code) {
        if (kept.has(attribute)) written += String.fromCodePoint(code)
      },
      onattribend() {
        if (kept.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, written)
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(from, to) {
        flush()
        reader.close(value.slice(from, to).toLowerCase(), from - 2, limit(to + 1))
      },
      ontext(from, to) {
        flush()
        end = to
        reader.words(from, to)
      },
      ontextentity(code, to) {
        // Some references stand for two characters.
        if (referred === '' || end !== to) {
          flush()
          start = value.lastIndexOf('&', to - 1)
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
