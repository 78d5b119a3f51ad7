import {headAt} from '../labels/head.js'
import type {Head} from '../labels/head.js'
import type {Source} from '../source.js'
import type {Cue} from './cue.js'
import type {Traits} from './traits.js'

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

const chevrons = String.raw`(?:>>|&gt;&gt;|\u226b)(?:>|&gt;)?`
const changeMark = new RegExp(
  String.raw`[ \t]*(?:${chevrons}|[-\u2010\u2013\u2014](?=[ \t\u00a0]*[A-Z\u00c0-\u00de\u00bf\u00a1"\u201c[({<\u2026]|[ \t]))[ \t\u00a0]*`,
  'y'
)
const innerMark = new RegExp(String.raw`[ \t](?=${chevrons})`, 'y')
/** Tags and styles that a label may stand in: `<i>Ann: …`, `{\an8}Ann: …`. */
const opening = /(?:<(?:[ibuIBU]|c(?:\.[\w.-]{1,60})?|font [^<>]{1,100})>|\{\\[^{}\n]{1,60}\}|[ \t]){1,8}/y

/**
 * Splits the text of a cue, from `start` on, at lines, and at `>>` within lines, that somebody else may
 * say. Dashes count only where the file uses them so.
 */
export function speechesOf(
  {value, lineStarts, lineEnds}: Source,
  {line, textEnd: end}: Cue,
  start: number,
  {dashes, changes}: Traits
): Speech[] {
  const found: Array<{-readonly [Key in keyof Speech]: Speech[Key]}> = []
  for (let number = line; ; number++) {
    const lineEnd = Math.min(lineEnds[number] ?? end, end)
    const lineStart = Math.max(lineStarts[number] ?? end, start)
    if (lineStart >= end) return found
    for (let at = lineStart; at < lineEnd;) {
      const stop = changes(at, lineEnd) ? innerChange(value, at, lineEnd) : lineEnd
      const mark = markAt(value, at, stop, dashes)
      const head = headIn(value, mark, stop)
      const change = mark > at
      if (found.length === 0 || change || head) {
        const before = found.at(-1)
        if (before) before.end = at
        found.push({start: at, words: mark, end, change, head})
      }
      at = stop
    }
  }
}

/** A label at an offset; behind tags too. */
function headIn(value: string, at: number, end: number): Head | undefined {
  let start = at
  const first = value.charCodeAt(at)
  if (first === 60 || first === 123 || first === 32) {
    opening.lastIndex = at
    if (opening.test(value)) start = Math.min(opening.lastIndex, end)
  }
  if (value.charCodeAt(start) === 60) return undefined
  // Every label has a colon after it, or a time with one.
  if (!hasColon(value, start, end)) return undefined
  const head = headAt(value, start, end, false)
  if (!head || head.label === '' || (head.time && head.time.start <= head.start)) return undefined
  // In `<b>Ann:</b> Yes` only a tag follows the colon.
  return head.tight && value.startsWith('</', head.words) ? {...head, tight: false, marked: true} : head
}

const sentenceEnd = /[.?!\u2026"\u201d')\]\u2014-][ \t\r\n]{1,3}$/

/**
 * The speeches with those split in which a known label stands behind a sentence: `… was it. Ann: Yes.`
 *
 * @param accepted The labels that are speakers: here a colon alone says too little.
 */
export function splitInside(
  {value}: Source,
  speeches: readonly Speech[],
  accepted: ReadonlySet<string>
): readonly Speech[] {
  const found: Speech[] = []
  for (const speech of speeches) {
    let {start, words, change, head} = speech
    const own = head && accepted.has(head.label) ? head.words : words
    let from = own
    for (let at = own; at < speech.end; at++) {
      if (value.charCodeAt(at) !== 58) continue
      const next = labelBefore(value, from, at, accepted)
      const inner = next < 0 ? undefined : headAt(value, next, speech.end, false)
      from = at
      if (!inner || !accepted.has(inner.label)) continue
      found.push({start, words, end: next, change, head})
      start = next
      words = next
      change = false
      head = inner
      from = inner.words
    }
    found.push({start, words, end: speech.end, change, head})
  }
  return found
}

/** Where an accepted label begins that a sentence comes before and that ends at a colon; -1 where none does. */
function labelBefore(value: string, from: number, colon: number, accepted: ReadonlySet<string>): number {
  for (let at = colon - 2; at > from && at > colon - 60; at--) {
    const before = value.charCodeAt(at - 1)
    if (before === 10 || before === 13) return -1
    if (before !== 32 || !sentenceEnd.test(value.slice(Math.max(from, at - 4), at))) continue
    if (accepted.has(value.slice(at, colon))) return at
  }
  return -1
}

const longestHead = 140

function hasColon(value: string, start: number, end: number): boolean {
  const last = Math.min(end, start + longestHead)
  for (let at = start; at < last; at++) {
    const code = value.charCodeAt(at)
    if (code === 58 || code === 0xff1a) return true
  }
  return false
}

/** The end of a line, or where `>>` within it begins something new. */
function innerChange(value: string, from: number, end: number): number {
  let words = false
  let seen = from
  for (let at = from; at + 2 < end; at++) {
    const code = value.charCodeAt(at)
    if (code !== 62 && code !== 38 && code !== 0x226b) continue
    innerMark.lastIndex = at - 1
    if (!innerMark.test(value)) continue
    words ||= hasWords(value, seen, at)
    seen = at
    if (words) return at - 1
  }
  return end
}

/** Whether more than marks of a change stands in a span. */
function hasWords(value: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!markCharacters.includes(value.charAt(at))) return true
  return false
}

const markCharacters = ' \t>&\u226bgt;'
const markStarts = ' \t>&\u226b-\u2010\u2013\u2014'

function markAt(value: string, line: number, end: number, dashes: boolean): number {
  let start = line
  const first = value.charCodeAt(line)
  opening.lastIndex = line
  if ((first === 60 || first === 123) && opening.test(value)) start = opening.lastIndex
  // Most lines begin with a letter.
  if (!markStarts.includes(value.charAt(start))) return line
  changeMark.lastIndex = start
  const match = changeMark.exec(value)
  if (!match || changeMark.lastIndex > end) return line
  const isDash = /[-\u2010\u2013\u2014]/.test(match[0])
  return isDash && !dashes ? line : changeMark.lastIndex
}

const dialogue = /(?:<[iI]>)?- ?\S.{0,200}(?:\r\n|[\r\n])(?:<[iI]>)?- ?\S/y

/** Whether the cues of a file use dashes for a change of speaker: some cue has two of them. */
export function usesDashes({value, lineStarts}: Source): boolean {
  for (const start of lineStarts) {
    const code = value.charCodeAt(start)
    if (code !== 45 && (code !== 60 || value.charCodeAt(start + 3) !== 45)) continue
    dialogue.lastIndex = start
    if (dialogue.test(value)) return true
  }
  return false
}
