import {headAt} from '../../labels/head.js'
import type {Head} from '../../labels/head.js'
import type {Source} from '../../source.js'

/** A stretch of a cue that one person says: `Ann: words`, `- words`, `>> words`. */
export interface Speech {
  /** Where it begins, marks included. */
  readonly start: number
  /** Where the words begin. */
  readonly words: number
  readonly end: number
  /** A dash or `>>` says that somebody else goes on. */
  readonly change: boolean
  /** What may be a label. */
  readonly head: Head | undefined
}

const changeMark =
  /[ \t]*(?:(?:>>|&gt;&gt;|\u226b)>?(?:&gt;)?|[-\u2010\u2013\u2014](?=[ \t\u00a0]*[A-Z\u00c0-\u00de\u00bf\u00a1"\u201c[(\u2026]|[ \t]))[ \t\u00a0]*/y

/**
 * Splits cue text `[start, end)` at lines that somebody else may say. Dashes count only where the
 * file uses them so.
 */
export function speechesOf(source: Source, start: number, end: number, dashes: boolean): Speech[] {
  const {value} = source
  const found: Array<{-readonly [Key in keyof Speech]: Speech[Key]}> = []
  let line = start
  while (line < end) {
    const next = lineEnd(value, line, end)
    const mark = markAt(value, line, next.end, dashes)
    const head = value.charAt(mark) === '<' ? undefined : headAt(value, mark, next.end, false)
    const label = head && head.label !== '' && (!head.time || head.time.start > head.start) ? head : undefined
    const change = mark > line
    if (line === start || change || label) {
      const before = found.at(-1)
      if (before) before.end = line
      found.push({start: line, words: mark, end, change, head: label})
    }
    line = next.next
  }
  return found
}

function markAt(value: string, line: number, end: number, dashes: boolean): number {
  changeMark.lastIndex = line
  const match = changeMark.exec(value)
  if (!match || changeMark.lastIndex > end) return line
  const isDash = /[-\u2010\u2013\u2014]/.test(match[0])
  return isDash && !dashes ? line : changeMark.lastIndex
}

function lineEnd(value: string, from: number, limit: number): {end: number; next: number} {
  let end = from
  while (end < limit && value.charCodeAt(end) !== 10 && value.charCodeAt(end) !== 13) end++
  const next = value.charCodeAt(end) === 13 && value.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  return {end, next}
}

/** Whether the cues of a file use dashes for a change of speaker: some cue has two of them. */
export function usesDashes(value: string): boolean {
  return /^- ?\S.{0,200}\r?\n- ?\S/m.test(value)
}
