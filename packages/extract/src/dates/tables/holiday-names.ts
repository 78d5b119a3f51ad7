import {isWordCode, wordEnd} from '../../quantities/characters.js'
import {holidays} from './holidays.js'

interface Node {
  readonly next: Map<string, Node>
  /** The name that ends here, and the one whose last word has an s. */
  name: string | undefined
  plural: string | undefined
}

const root: Node = {next: new Map(), name: undefined, plural: undefined}
for (const name of holidays.keys()) {
  let node = root
  for (const word of name.split(/[ -]/)) {
    const key = stem(word)
    let next = node.next.get(key)
    if (!next) {
      next = {next: new Map(), name: undefined, plural: undefined}
      node.next.set(key, next)
    }
    node = next
  }
  if (name.endsWith('s')) node.plural = name
  else node.name = name
}

/** The first words of the holidays, with the words that may come next; any may where none is listed. */
export const holidayNexts: ReadonlyMap<string, readonly string[]> = nextsOf()

function nextsOf(): Map<string, string[]> {
  const nexts = new Map<string, string[]>()
  const open = new Set<string>()
  for (const name of holidays.keys()) {
    const [first = '', second] = name.split(/[ -]/)
    for (const start of spelled(first)) {
      // Behind these stands nothing, an apostrophe or a full stop.
      if (second === undefined || first.endsWith('s') || first === 'st') open.add(start)
      const known = nexts.get(start) ?? []
      nexts.set(start, [...known, ...spelled(second ?? '')])
    }
  }
  for (const start of open) nexts.set(start, [])
  return nexts
}

/** `valentines` is also written with an apostrophe, which ends a word. */
function spelled(word: string): string[] {
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word]
}

/** The longest name of a holiday at an offset, with or without apostrophes and full stops. */
export function holidayAt(
  text: string,
  start: number
): {readonly name: string; readonly end: number} | undefined {
  let found: {name: string; end: number} | undefined
  let node = root
  let at = start
  for (;;) {
    const end = possessiveEnd(text, at)
    const word = text.slice(at, end).toLowerCase().replace(/['’.]/, '')
    const next = node.next.get(stem(word))
    if (!next) return found
    // `St.`, but no full stop behind the last word.
    const name = word.endsWith('s') ? next.plural : next.name
    if (name !== undefined) found = {name, end}
    const stop = text.charCodeAt(end) === 46 ? end + 1 : end
    const gap = text.charCodeAt(stop)
    if (gap !== 0x20 && gap !== 0x2d) return found
    at = stop + 1
    node = next
  }
}

/** `Presidents’ Day`, `President's Day` and `President Day` are one. */
function stem(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** Where a word ends, with the `'s` or `’` behind it. */
function possessiveEnd(text: string, at: number): number {
  const end = wordEnd(text, at)
  const mark = text.charCodeAt(end)
  if (mark !== 0x27 && mark !== 0x2019) return end
  const next = text.charCodeAt(end + 1) | 32
  // `Isra and Mi’raj`.
  if (end - at <= 2 && isWordCode(text.charCodeAt(end + 1))) return wordEnd(text, end + 1)
  if (next === 0x73) return wordEnd(text, end + 1)
  return text.charCodeAt(end - 1) === 0x73 && text.charCodeAt(end + 1) === 0x20 ? end + 1 : end
}
