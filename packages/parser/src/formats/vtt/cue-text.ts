import {entityAt} from '../../phrasing/entities.js'
import {bracketedAt} from '../../phrasing/bracketed.js'
import type {Leaves} from '../../phrasing/leaves.js'
import type {Source} from '../../source.js'
import {timestampOf} from './timings.js'

/** What a cue's text tells while it is read. */
export interface CueEvents {
  /** `<v Ann>` begins at `at`. */
  voice(name: string, at: number): void
  /** A time inside the cue: the words after `at` are said from then on. */
  time(ms: number, at: number): void
}

const special = /[<&([]/g
const voice = /^v(?:\.[^\s]{0,100})?[ \t\n\r\f]+(.{1,200})$/s

/** Reads a stretch of cue text: tags are left out, character references repaired (WebVTT 6.4). */
export function readCueText(
  source: Source,
  start: number,
  end: number,
  leaves: Leaves,
  events: CueEvents
): void {
  const {value} = source
  let from = start
  special.lastIndex = start
  for (let match = special.exec(value); match && match.index < end; match = special.exec(value)) {
    const at = match.index
    const character = match[0]
    if (character === '<') {
      const close = tagEnd(value, at, end)
      leaves.text(from, at)
      from = close
      special.lastIndex = from
      const inner = value.slice(at + 1, close).replace(/>$/, '')
      const name = voice.exec(inner)?.[1]
      if (name !== undefined) events.voice(decoded(name), at)
      else if (/^\d/.test(inner)) {
        const ms = timestampOf(inner)?.ms
        if (ms !== undefined) events.time(ms, from)
      }
      continue
    }
    if (character === '&') {
      const entity = entityAt(value, at)
      if (!entity || entity.end > end) continue
      leaves.text(from, at)
      leaves.replace({sourceStart: at, sourceEnd: entity.end, value: entity.text})
      from = entity.end
      special.lastIndex = from
      continue
    }
    const node = bracketedAt(source, at, end)
    if (!node) continue
    leaves.text(from, at)
    leaves.node(node)
    from = at + node.value.length
    special.lastIndex = from
  }
  leaves.text(from, end)
}

/** One past the tag that starts at `at`; a tag that nothing closes runs to the end of the cue. */
function tagEnd(value: string, at: number, end: number): number {
  const close = value.indexOf('>', at)
  return close < 0 || close >= end ? end : close + 1
}

/** An annotation: character references decoded, white space joined. */
function decoded(annotation: string): string {
  let text = ''
  for (let at = 0; at < annotation.length;) {
    const entity = annotation.charAt(at) === '&' ? entityAt(annotation, at) : undefined
    text += entity ? entity.text : annotation.charAt(at)
    at = entity ? entity.end : at + 1
  }
  return text.replace(/\s+/g, ' ').trim()
}
