import {clockAt} from '../clock.js'
import {eventKind} from '../phrasing/event-kind.js'
import type {Source} from '../source.js'
import type {Decision} from './decision.js'
import {headAt} from './head.js'

const opening = /[ \t]{0,8}[*_]{0,3}(?<label>\\?\[[^\]\n]{1,60}\]|[^\s:*_|#>[\\-][^:\n]{0,60}):/y
const longest = 400

/** Beginnings of lines that a colon ends and that were never possible labels, each with the reason. */
export function refusedHeads(source: Source): Decision[] {
  const {value, lineStarts, lineEnds} = source
  const found = new Map<string, Decision>()
  for (const [index, start] of lineStarts.entries()) {
    if (found.size === longest) break
    const end = lineEnds[index] ?? start
    opening.lastIndex = start
    const match = opening.exec(value)
    const label = match?.groups?.['label']?.trim()
    if (!match || label === undefined || opening.lastIndex > end || found.has(label)) continue
    const head = headAt(value, start, end, true)
    if (head && head.label !== '') continue
    if (clockAt(value, start + match[0].indexOf(label))) continue
    found.set(label, {
      label,
      accepted: false,
      score: 0,
      reasons: [reasonOf(label, value.slice(opening.lastIndex, end))],
      start: start + match[0].indexOf(label)
    })
  }
  return [...found.values()]
}

function reasonOf(label: string, after: string): string {
  if (after.startsWith('//')) return 'it is the start of an address'
  if (/^\s{0,4}[*_]{0,3}\s?<?(?:https?:|www\.|@\w)/.test(after)) return 'an address follows'
  const inner = /^\\?\[(.{1,60}?)\\?\]$/.exec(label)?.[1]
  if (inner !== undefined) return eventKind(inner, '[') ? 'it is an annotation' : 'it stands in brackets'
  if (/\d$/.test(label) && /^\d/.test(after)) return 'it is a time or a ratio'
  return 'it holds marks that no name holds'
}
