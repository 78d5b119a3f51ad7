import {finderOf} from '../finder.js'
import type {Source} from '../source.js'
import type {Link} from '../tree.js'
import {bracketedAt} from './bracketed.js'
import {emphasisMarks} from './emphasis.js'
import {entityAt} from './entities.js'
import {leavesOf} from './leaves.js'
import type {Leaves} from './leaves.js'
import {linkAt} from './link.js'
import type {LinkSpan} from './link.js'
import type {ReadPhrasing} from './reader.js'

const escapable = /^[!-/:-@[-`{-~]$/
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,500}|[^\s<>@]{1,80}@[^\s<>@]{1,200})>/y
const tag = /<(?:!--[^>]{0,2000}-->|\/?[A-Za-z][\w-]{0,30}(?:\s[^<>]{0,500})?\/?>)/y
const none: ReadonlySet<number> = new Set()

/** Reads a paragraph of Markdown: marks are left out, links, events and timestamps are nodes. */
export function markdownReader(source: Source): ReadPhrasing {
  const {value} = source
  const nextSpecial = finderOf(value, /[([\\*_`<&!~]/g)
  const nextMark = finderOf(value, /[*_]|~~/g)
  return read

  function read(start: number, end: number, leaves: Leaves, opened = ''): void {
    const marks = nextMark(start) < end ? emphasisMarks(value, start, end, opened) : none
    let from = start
    for (let at = nextSpecial(start); at < end; at = nextSpecial(at)) {
      const after = readAt(at, end, marks, leaves, (to) => leaves.text(from, to))
      if (after > at) from = after
      at = Math.max(at + 1, after)
    }
    leaves.text(from, end)
  }

  /**
   * Reads what a special character begins; returns where the words go on, or `at` where it is a
   * character like any other. `flush` takes the words before it.
   */
  function readAt(
    at: number,
    end: number,
    marks: ReadonlySet<number>,
    leaves: Leaves,
    flush: (to: number) => void
  ): number {
    switch (value.charAt(at)) {
      case '*':
      case '_':
      case '~':
        if (!marks.has(at)) return at
        flush(at)
        return at + 1
      case '&': {
        const entity = entityAt(value, at)
        if (!entity || entity.end > end) return at
        flush(at)
        leaves.replace({sourceStart: at, sourceEnd: entity.end, value: entity.text})
        return entity.end
      }
      case '`': {
        const code = codeAt(value, at, end)
        if (!code) return at
        flush(at)
        leaves.text(code.start, code.end)
        return code.close
      }
      case '<':
        return readAngle(at, end, leaves, flush)
      case '!': {
        const image = value.charAt(at + 1) === '[' ? linkAt(value, at + 1, end) : undefined
        if (!image) return at
        flush(at)
        return image.end
      }
      default:
        return readBracket(at, end, leaves, flush)
    }
  }

  /** `[laughter]`, `\[01:02\]`, `[text](url)`, `\#`. */
  function readBracket(at: number, end: number, leaves: Leaves, flush: (to: number) => void): number {
    const node = bracketedAt(source, at, end)
    if (node) {
      flush(at)
      leaves.node(node)
      return at + node.value.length
    }
    if (value.charAt(at) === '\\') {
      if (at + 1 >= end || !escapable.test(value.charAt(at + 1))) return at
      flush(at)
      leaves.replace({sourceStart: at, sourceEnd: at + 2, value: value.charAt(at + 1)})
      return at + 2
    }
    const link = value.charAt(at) === '[' ? linkAt(value, at, end) : undefined
    if (!link) return at
    flush(at)
    leaves.node(linkNode(at, link))
    return link.end
  }

  /** `<https://example.org>`, `<br>`, `<laughs>`. */
  function readAngle(at: number, end: number, leaves: Leaves, flush: (to: number) => void): number {
    autolink.lastIndex = at
    const url = autolink.exec(value)?.[1]
    if (url !== undefined && autolink.lastIndex <= end) {
      const to = autolink.lastIndex
      flush(at)
      leaves.node(linkNode(at, {textEnd: to - 1, url, end: to}))
      return to
    }
    tag.lastIndex = at
    if (!tag.test(value) || tag.lastIndex > end) return at
    const to = tag.lastIndex
    flush(at)
    return to
  }

  function linkNode(at: number, {textEnd, url, end}: LinkSpan): Link {
    const inner = leavesOf(source)
    read(at + 1, textEnd, inner)
    const position = source.place(at, end)
    const children = inner.take().flatMap((node) => (node.type === 'text' ? [node] : []))
    return {type: 'link', url, children, position}
  }
}

/** A code span: where its text starts and ends, and where its closing backticks end. */
function codeAt(
  value: string,
  at: number,
  limit: number
): {readonly start: number; readonly end: number; readonly close: number} | undefined {
  // A run of backticks opens a span from its first one only.
  if (value.charAt(at - 1) === '`') return undefined
  let start = at
  while (start < limit && value.charAt(start) === '`') start++
  const fence = value.slice(at, start)
  const end = value.slice(start, Math.min(limit, start + 400)).indexOf(fence)
  return end < 0 ? undefined : {start, end: start + end, close: start + end + fence.length}
}
