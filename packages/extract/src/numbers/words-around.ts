import {isWordCode, wordEnd} from '../quantities/characters.js'
import type {Span} from '../span.js'

/** The word that ends right before an offset, or before one space; apostrophes and hyphens end it. */
export function wordBefore(text: string, at: number): Span | undefined {
  const end = text.charCodeAt(at - 1) === 0x20 ? at - 1 : at
  let start = end
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--
  return start < end ? {start, end} : undefined
}

/** The word that begins at an offset, or behind one space. */
export function wordBehind(text: string, at: number): Span | undefined {
  const start = text.charCodeAt(at) === 0x20 ? at + 1 : at
  const end = wordEnd(text, start)
  return start < end ? {start, end} : undefined
}
