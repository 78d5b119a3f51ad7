import {isLetter, isOpener} from './characters.js'

const maxAbbreviation = 12
const maxWord = 16
const maxOpeners = 4
const fullStop = 46

/** A table of words, written with spaces between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}

/** Skips opening quotes, brackets and dashes before a word, and a space behind a dash. */
export function firstOfWord(text: string, start: number): number {
  let at = start
  while (at < start + maxOpeners && at < text.length && isOpener(text.charCodeAt(at))) at++
  return at > start && text.charCodeAt(at) === 32 ? at + 1 : at
}

/** The letters and inner stops just before an offset: `U.S`, `Mr`; empty when there are none. */
export function wordBefore(text: string, end: number): string {
  let at = end
  const least = Math.max(0, end - maxAbbreviation - 1)
  while (at > least) {
    const code = text.charCodeAt(at - 1)
    if (!isLetter(code) && code !== fullStop) break
    at--
  }
  // Too long for an abbreviation.
  if (at === least && at > 0) return 'long'
  return text.slice(at, end)
}

/** The word that begins at an offset, up to an apostrophe. */
export function wordAt(text: string, start: number): string {
  let at = start
  while (at < text.length && at < start + maxWord && isLetter(text.charCodeAt(at))) at++
  return text.slice(start, at)
}
