import type {Source} from '../source.js'
import type {Link} from '../tree.js'
import {bracketedAt} from './bracketed.js'
import {emphasisMarks} from './emphasis.js'
import {entityAt} from './entities.js'
import {leavesOf} from './leaves.js'
import type {Leaves} from './leaves.js'

const special = /[([\\*_`<&!~]/g
const emphasis = /[*_]|~~/
const escapable = /^[!-/:-@[-`{-~]$/
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,500}|[^\s<>@]{1,80}@[^\s<>@]{1,200})>/y
const tag = /<(?:!--[^>]{0,2000}-->|\/?[A-Za-z][\w-]{0,30}(?:\s[^<>]{0,500})?\/?>)/y
const target =
  /\(\s{0,4}<?([^\s()<>]{0,2000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500})?)>?(?:\s{1,4}["'(][^"'()\n]{0,300}["')])?\s{0,4}\)/y

/** Reads a paragraph of Markdown: marks are left out, links, events and timestamps are nodes. */
export function readMarkdown(source: Source, start: number, end: number, leaves: Leaves, opened = ''): void {
  const {value} = source
  special.lastIndex = start
  const first = special.exec(value)
  if (!first || first.index >= end) {
    leaves.text(start, end)
    return
  }
  emphasisTest.lastIndex = start
  const mark = emphasisTest.exec(value)
  const marks = mark && mark.index < end ? emphasisMarks(value, start, end, opened) : none
  let from = start
  const skipTo = (at: number, to: number): void => {
    leaves.text(from, at)
    from = to
    special.lastIndex = to
  }
  special.lastIndex = start
  for (let match = special.exec(value); match && match.index < end; match = special.exec(value)) {
    const at = match.index
    const character = match[0]
    if (emphasis.test(character) || character === '~') {
      if (marks.has(at)) skipTo(at, at + 1)
      continue
    }
    if (character === '&') {
      const entity = entityAt(value, at)
      if (!entity || entity.end > end) continue
      skipTo(at, at)
      leaves.replace({sourceStart: at, sourceEnd: entity.end, value: entity.text})
      from = entity.end
      special.lastIndex = from
      continue
    }
    if (character === '`') {
      const to = codeAt(value, at, end)
      if (!to) continue
      skipTo(at, to.start)
      skipTo(to.end, to.close)
      continue
    }
    if (character === '<') {
      readAngle(at)
      continue
    }
    if (character === '!') {
      if (value.charAt(at + 1) !== '[') continue
      const image = linkAt(value, at + 1, end)
      if (image) skipTo(at, image.end)
      continue
    }
    const node = bracketedAt(source, at, end)
    if (node) {
      skipTo(at, at + node.value.length)
      leaves.node(node)
      continue
    }
    if (character === '\\') {
      if (at + 1 < end && escapable.test(value.charAt(at + 1))) {
        skipTo(at, at)
        leaves.replace({sourceStart: at, sourceEnd: at + 2, value: value.charAt(at + 1)})
        from = at + 2
        special.lastIndex = from
      }
      continue
    }
    if (character === '[') {
      const link = linkAt(value, at, end)
      if (!link) continue
      skipTo(at, link.end)
      leaves.node(linkNode(source, at, link))
      special.lastIndex = link.end
    }
  }
  leaves.text(from, end)

  function readAngle(at: number): void {
    autolink.lastIndex = at
    const url = autolink.exec(value)?.[1]
    if (url !== undefined && autolink.lastIndex <= end) {
      const to = autolink.lastIndex
      skipTo(at, to)
      leaves.node(linkNode(source, at, {textEnd: to - 1, url, end: to}))
      special.lastIndex = to
      return
    }
    tag.lastIndex = at
    if (tag.test(value) && tag.lastIndex <= end) skipTo(at, tag.lastIndex)
  }
}

const none: ReadonlySet<number> = new Set()
const emphasisTest = /[*_]|~~/g

interface Target {
  readonly textEnd: number
  readonly url: string
  readonly end: number
}

/** `[text](url)` at an offset, before `limit`. */
function linkAt(value: string, at: number, limit: number): Target | undefined {
  let depth = 0
  const last = Math.min(limit, at + 1000)
  for (let index = at; index < last; index++) {
    const character = value.charAt(index)
    if (character === '\\') index++
    else if (character === '[') {
      depth++
      if (depth > 3) return undefined
    } else if (character === ']' && --depth === 0) {
      target.lastIndex = index + 1
      const url = target.exec(value)?.[1]
      if (url === undefined || target.lastIndex > limit) return undefined
      return {textEnd: index, url, end: target.lastIndex}
    }
  }
  return undefined
}

function linkNode(source: Source, at: number, {textEnd, url, end}: Target): Link {
  const inner = leavesOf(source)
  readMarkdown(source, at + 1, textEnd, inner)
  const position = source.place(at, end)
  const children = inner.take().flatMap((node) => (node.type === 'text' ? [node] : []))
  return {type: 'link', url, children, position}
}

/** A code span: where its text starts and ends, and where its closing backticks end. */
function codeAt(
  value: string,
  at: number,
  limit: number
): {start: number; end: number; close: number} | undefined {
  let start = at
  while (start < limit && value.charAt(start) === '`') start++
  const fence = value.slice(at, start)
  const end = value.slice(start, Math.min(limit, start + 400)).indexOf(fence)
  return end < 0 ? undefined : {start, end: start + end, close: start + end + fence.length}
}
