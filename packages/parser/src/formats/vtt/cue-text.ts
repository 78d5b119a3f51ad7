import {finderOf} from '../../finder.js'
import {bracketedAt} from '../../phrasing/bracketed.js'
import {entityAt} from '../../phrasing/entities.js'
import type {Leaves} from '../../phrasing/leaves.js'
import type {Source} from '../../source.js'
import {timestampOf} from './timings.js'

/** What a cue's text tells while it is read. */
interface CueEvents {
  /** `<v Ann>` begins at `at`. */
  voice(name: string, at: number): void
  /** A time inside the cue: the words after `at` are said from then on. */
  time(ms: number, at: number): void
}

/** Reads a stretch of cue text into leaves. */
export type ReadCueText = (start: number, end: number, leaves: Leaves, events: CueEvents) => void

const voice = /^v(?:\.[^\s]{0,100})?[ \t\n\r\f]+(.{1,200})$/s

/** Reads cue text: tags are left out, character references repaired (WebVTT 6.4). */
export function cueTextReader(source: Source): ReadCueText {
  const {value} = source
  const next = finderOf(value, /[<&([]/g)
  return (start, end, leaves, events) => {
    let from = start
    for (let at = next(start); at < end; at = next(at)) {
      const after = readAt(at, end, leaves, events, (to) => leaves.text(from, to))
      if (after > at) from = after
      at = Math.max(at + 1, after)
    }
    leaves.text(from, end)
  }

  function readAt(
    at: number,
    end: number,
    leaves: Leaves,
    events: CueEvents,
    flush: (to: number) => void
  ): number {
    const character = value.charAt(at)
    if (character === '<') {
      flush(at)
      const close = tagEnd(value, at, end)
      tellTag(value.slice(at + 1, close).replace(/>$/, ''), at, close, events)
      return close
    }
    if (character === '&') {
      const entity = entityAt(value, at)
      if (!entity || entity.end > end) return at
      flush(at)
      leaves.replace({sourceStart: at, sourceEnd: entity.end, value: entity.text})
      return entity.end
    }
    const node = bracketedAt(source, at, end)
    if (!node) return at
    flush(at)
    leaves.node(node)
    return at + node.value.length
  }
}

function tellTag(inner: string, at: number, close: number, events: CueEvents): void {
  const name = voice.exec(inner)?.[1]
  if (name !== undefined) {
    events.voice(decoded(name), at)
    return
  }
  const ms = /^\d/.test(inner) ? timestampOf(inner)?.ms : undefined
  if (ms !== undefined) events.time(ms, close)
}

/** One past the tag that starts at `at`; a tag that nothing closes runs to the end of the cue. */
function tagEnd(value: string, at: number, end: number): number {
  for (let close = at + 1; close < end; close++) if (value.charCodeAt(close) === 62) return close + 1
  return end
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
