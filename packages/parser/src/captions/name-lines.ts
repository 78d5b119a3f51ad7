import {bareHead} from '../labels/bare-head.js'
import type {Source} from '../source.js'
import type {Cue} from './cue.js'
import type {Speech} from './speech.js'

/** The share of cues that begin with a name on a line of its own from which such lines are labels. */
const share = 0.6
const sampled = 16

/**
 * The speeches of cues whose first line is a name, as some meeting software writes them; nothing where
 * the file has no such manner: most cues begin so, and the names recur.
 */
export function nameLines(source: Source, cues: readonly Cue[]): ReadonlyMap<number, readonly Speech[]> {
  const {value, lineStarts, lineEnds} = source
  const found = new Map<number, readonly Speech[]>()
  const names = new Set<string>()
  for (const [index, {line, textStart, textEnd}] of cues.entries()) {
    // Most files show soon that they are not written so.
    if (index >= sampled && found.size * 2 < index * share) return new Map()
    const end = lineEnds[line] ?? textEnd
    if (end >= textEnd || end - textStart > 48) continue
    const head = bareHead(value, textStart, textStart + value.slice(textStart, end).trimEnd().length)
    if (!head) continue
    names.add(head.label)
    const words = Math.min(lineStarts[line + 1] ?? textEnd, textEnd)
    found.set(index, [{start: textStart, words, end: textEnd, change: false, head: {...head, words}}])
  }
  const enough = found.size >= 4 && found.size >= cues.length * share && names.size * 2 <= found.size
  return enough ? found : new Map()
}
