import {bareHead} from '../labels/bare-head.js'
import type {Source} from '../source.js'
import type {Cue} from './cue.js'
import type {Speech} from './speech.js'

/** `12 "Ann Berg" (31415926)`, as meeting software writes the identifiers of cues. */
const quoted = /^\d{1,9} "([^"]{1,80})"(?: \(\d{1,20}\))?$/
/** The share of cues whose identifier is so from which it says who speaks. */
const share = 0.6
const sampled = 16

/** The speeches of cues whose identifier names who speaks; nothing where the file has no such manner. */
export function identifierNames(
  {value}: Source,
  cues: readonly Cue[]
): ReadonlyMap<number, readonly Speech[]> {
  const found = new Map<number, readonly Speech[]>()
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index]
    // Most files show soon that they are not written so.
    if (!cue || (index >= sampled && found.size * 2 < index * share)) return new Map()
    const name = cue.id.includes('"') ? quoted.exec(cue.id)?.[1] : undefined
    if (name === undefined) continue
    const start = cue.start + cue.id.indexOf(name)
    const head = bareHead(value, start, start + name.length)
    if (!head) continue
    const {textStart: words, textEnd: end} = cue
    found.set(index, [{start, words, end, change: false, head: {...head, words, bare: false}}])
  }
  return found.size >= cues.length * share ? found : new Map()
}
