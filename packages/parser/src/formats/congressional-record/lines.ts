import type {Source} from '../../source.js'
import {pageHead, pageMark, recordTag, timeMark} from './syntax.js'

/** A line of a page of the Record. */
export interface RecordLine {
  readonly kind: 'blank' | 'mark' | 'rule' | 'text'
  /** Where its words begin and end, tags around them and white space left out. */
  readonly start: number
  readonly end: number
  /** How many spaces stand before the words. */
  readonly indent: number
}

const rule = /^(?:[-*_=] ?){3,200}$/

/** Reads the lines of a page, those of its head left out. */
export function recordLines(source: Source): RecordLine[] {
  const {value, lineStarts, lineEnds} = source
  pageHead.pattern.lastIndex = source.start
  const from = pageHead.pattern.test(value) ? pageHead.pattern.lastIndex : source.start
  const lines: RecordLine[] = []
  for (const [index, lineEnd] of lineEnds.entries()) {
    const lineStart = lineStarts[index] ?? 0
    if (lineEnd >= from) lines.push(lineOf(value, Math.max(lineStart, from), lineEnd))
  }
  return lines
}

function lineOf(value: string, from: number, to: number): RecordLine {
  let start = from
  let indent = 0
  for (;;) {
    const code = value.charCodeAt(start)
    if (start < to && isSpace(code)) {
      start++
      indent++
      continue
    }
    recordTag.pattern.lastIndex = start
    if (code !== 60 || !recordTag.pattern.test(value) || recordTag.pattern.lastIndex > to) break
    start = recordTag.pattern.lastIndex
    // A bullet stands where two of the spaces did.
    while (start < to && isSpace(value.charCodeAt(start))) start++
  }
  let end = to
  while (end > start && isSpace(value.charCodeAt(end - 1))) end--
  return {kind: kindOf(value, start, end), start, end, indent}
}

function kindOf(value: string, start: number, end: number): RecordLine['kind'] {
  if (start >= end) return 'blank'
  const first = value.charAt(start)
  for (const {pattern} of first === '[' ? [pageMark] : first === '{' ? [timeMark] : []) {
    pattern.lastIndex = start
    if (pattern.test(value) && pattern.lastIndex === end) return 'mark'
  }
  const long = end - start > 200
  return !long && '-*_='.includes(first) && rule.test(value.slice(start, end)) ? 'rule' : 'text'
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160
}
