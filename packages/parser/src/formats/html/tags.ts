import {Tokenizer} from 'htmlparser2'

/** The attributes that somebody asks for; empty where an element has none. */
interface Attributes {
  class: string
  href: string
  style: string
}

/** Takes the tags and the words of a page, in source order. */
export interface TagReader {
  /** The attributes are those of the next tag afterwards. */
  open(name: string, attributes: Readonly<Attributes>, start: number, end: number): void
  close(name: string, start: number, end: number): void
  words(start: number, end: number): void
  /** A character reference and what it stands for. */
  reference(start: number, end: number, value: string): void
}

/**
 * Reads tags one after the other. No tree is made of them: a parser's stack of open elements is searched
 * at every end tag, which takes forever where thousands are never closed.
 */
export function readTags(value: string, reader: TagReader): void {
  const nameAt = nameReader(value)
  let name = ''
  let start = 0
  const attributes: Attributes = {class: '', href: '', style: ''}
  /** The attribute that is being read, and those that are: of two with one name the first counts. */
  let attribute: keyof Attributes | undefined
  let written = ''
  const seen = new Set<keyof Attributes>()
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
        name = nameAt(first, to)
        start = first - 1
        if (seen.size === 0) return
        seen.clear()
        attributes.class = attributes.href = attributes.style = ''
      },
      onattribname(first, to) {
        attribute = attributeOf(value, first, to)
        if (attribute !== undefined && seen.has(attribute)) attribute = undefined
        written = ''
      },
      onattribdata(first, to) {
        if (attribute !== undefined) written += value.slice(first, to)
      },
      onattribentity(code) {
        if (attribute !== undefined) written += String.fromCodePoint(code)
      },
      onattribend() {
        if (attribute === undefined) return
        seen.add(attribute)
        attributes[attribute] = written
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(first, to) {
        flush()
        reader.close(nameAt(first, to), first - 2, limit(to + 1))
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

/** Reads names of elements in lower case; a page has few, so that those seen last are compared in place. */
function nameReader(value: string): (start: number, end: number) => string {
  const recent: string[] = Array.from({length: 64}, () => '')
  return (start, end) => {
    const slot = (value.charCodeAt(start) + 5 * value.charCodeAt(end - 1) + 17 * (end - start)) & 63
    const known = recent[slot] ?? ''
    if (known !== '' && known.length === end - start && value.startsWith(known, start)) return known
    const name = value.slice(start, end).toLowerCase()
    recent[slot] = name
    return name
  }
}

/** The attribute of a name, if somebody asks for it: most are told by their length. */
function attributeOf(value: string, start: number, end: number): keyof Attributes | undefined {
  const length = end - start
  if (length !== 4 && length !== 5) return undefined
  const name = value.slice(start, end).toLowerCase()
  return name === 'class' || name === 'href' || name === 'style' ? name : undefined
}
