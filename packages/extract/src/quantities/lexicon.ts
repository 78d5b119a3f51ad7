import {wordEnd} from './characters.js'

/**
 * Words with what each stands for, looked up in a text without cutting them out of it. Case is
 * folded for ASCII and Latin-1 letters.
 */
export class Lexicon<Value> {
  readonly #mask: number
  readonly #keys: Array<string | undefined>
  readonly #values: Array<Value | undefined>
  /** By the first letter of the words: a bit for each length that they have. */
  readonly #lengths = new Uint32Array(32)

  /** Of equal words, the last one counts. */
  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    const all = new Map(entries)
    let size = 16
    while (size < all.size * 4) size *= 2
    this.#mask = size - 1
    this.#keys = Array.from({length: size})
    this.#values = Array.from({length: size})
    for (const [word, value] of all) {
      let slot = hashOf(word, 0, word.length) & this.#mask
      while (this.#keys[slot] !== undefined) slot = (slot + 1) & this.#mask
      this.#keys[slot] = word
      const first = word.charCodeAt(0) & 31
      this.#lengths[first] = (this.#lengths[first] ?? 0) | lengthBit(word.length)
      this.#values[slot] = value
    }
  }

  /** Whether a word may begin with a character: a quick look before its end is sought. */
  begins(code: number): boolean {
    return this.#lengths[code & 31] !== 0
  }

  /** What the word `text[start, end)` stands for. */
  at(text: string, start: number, end: number): Value | undefined {
    // Most words are told apart by their first letter and length.
    const lengths = this.#lengths[text.charCodeAt(start) & 31] ?? 0
    if ((lengths & lengthBit(end - start)) === 0) return undefined
    let slot = hashOf(text, start, end) & this.#mask
    for (let key = this.#keys[slot]; key !== undefined; key = this.#keys[slot]) {
      if (key.length === end - start && same(key, text, start)) return this.#values[slot]
      slot = (slot + 1) & this.#mask
    }
    return undefined
  }
}

/** A phrase that was found. */
export interface Phrase<Value> {
  readonly value: Value
  readonly end: number
}

const longestPhrase = 5

/** Phrases of one to five words, with one space or hyphen between them, with what each stands for. */
export class Phrases<Value> {
  readonly #entries: Lexicon<{value: Value | undefined; longer: boolean}>

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    const all = new Map<string, {value: Value | undefined; longer: boolean}>()
    for (const [phrase, value] of entries) {
      for (let end = gapIn(phrase, 0); end >= 0; end = gapIn(phrase, end + 1)) {
        const first = phrase.slice(0, end)
        const known = all.get(first)
        if (known) known.longer = true
        else all.set(first, {value: undefined, longer: true})
      }
      const known = all.get(phrase)
      if (known) known.value = value
      else all.set(phrase, {value, longer: false})
    }
    this.#entries = new Lexicon(all)
  }

  /** The longest phrase that begins at an offset, itself the start of a word. */
  longestAt(text: string, at: number): Phrase<Value> | undefined {
    let found: Phrase<Value> | undefined
    let end = wordEnd(text, at)
    for (let words = 1; words <= longestPhrase; words++) {
      const entry = this.#entries.at(text, at, end)
      if (entry === undefined) break
      if (entry.value !== undefined) found = {value: entry.value, end}
      if (!entry.longer) break
      const gap = text.charCodeAt(end)
      if (gap !== 0x20 && gap !== 0x2d) break
      const next = wordEnd(text, end + 1)
      if (next === end + 1) break
      end = next
    }
    return found
  }
}

/** Where the next word of a phrase ends, -1 behind the last. */
function gapIn(phrase: string, from: number): number {
  const space = phrase.indexOf(' ', from)
  const hyphen = phrase.indexOf('-', from)
  return space < 0 || (hyphen >= 0 && hyphen < space) ? hyphen : space
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 5381
  for (let index = start; index < end; index++)
    hash = (Math.imul(hash, 33) ^ fold(text.charCodeAt(index))) | 0
  return hash ^ (hash >>> 15)
}

function lengthBit(length: number): number {
  return 1 << (length < 31 ? length : 31)
}

function fold(code: number): number {
  return code < 0x100 ? code | 32 : code
}

function same(key: string, text: string, start: number): boolean {
  for (let index = 0; index < key.length; index++) {
    if (fold(key.charCodeAt(index)) !== fold(text.charCodeAt(start + index))) return false
  }
  return true
}
