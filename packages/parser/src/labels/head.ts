import {clockAt} from '../clock.js'
import type {ClockSpan} from '../clock.js'
import {eventKind} from '../phrasing/event-kind.js'
import {dashesEnd, isDigitAt, marksEnd, nameEnd, spacesEnd} from './characters.js'
import {readTail} from './tail.js'

/** What may be a label, or a time, or both, at the start of a line. */
export interface Head {
  /** Where it begins, marks and brackets included. */
  readonly start: number
  /** The label as written, without colon and marks; empty where only a time stands. */
  readonly label: string
  /** Where the label begins. */
  readonly labelStart: number
  readonly time: ClockSpan | undefined
  /** Where the words begin. */
  readonly words: number
  /** Emphasis marks (`**`) stand around the label. */
  readonly marked: boolean
  /** Marks that were opened before the label and not closed after it. */
  readonly open: string
  /** The words follow the colon without a space: `Ann:Yes`. */
  readonly tight: boolean
  /** The label stands alone on its line. */
  readonly alone: boolean
  /** Neither a colon nor a time follows: only its place and its recurrence speak for it. */
  readonly bare: boolean
  /** What is left when the label is none: the time before it. */
  readonly timeOnly: Head | undefined
}

/** A head that is being read. */
export type OpenHead = {-readonly [Key in keyof Head]: Head[Key]}

const brackets = /\\?\[([A-Za-z\u00c0-\u1fff][^\][()\\\n]{0,58})\\?\]/y

/** Reads a label or a time at the start of a line `[at, end)`; nothing where neither stands. */
export function headAt(value: string, at: number, end: number, markdown: boolean): OpenHead | undefined {
  const start = spacesEnd(value, at)
  const time = clockAt(value, start)
  if (!time) return labelAt(value, start, start, end, markdown, undefined)
  let next = spacesEnd(value, time.end)
  const colon = value.charAt(next) === ':'
  if (colon) next = spacesEnd(value, next + 1)
  const dash = dashesEnd(value, next)
  const named = dash > next ? spacesEnd(value, dash) : next
  const after = labelAt(value, start, named, end, markdown, time)
  const touches = !time.bracketed && next === time.end && next < end
  const timeOnly = touches ? undefined : timeHead(start, time, Math.min(next, end), next >= end)
  if (!after) return timeOnly
  after.timeOnly = timeOnly
  return after
}

function timeHead(start: number, time: ClockSpan, words: number, alone: boolean): OpenHead {
  return {
    start,
    label: '',
    labelStart: start,
    time,
    words,
    marked: false,
    open: '',
    tight: false,
    alone,
    bare: false,
    timeOnly: undefined
  }
}

function labelAt(
  value: string,
  start: number,
  at: number,
  end: number,
  markdown: boolean,
  before: ClockSpan | undefined
): OpenHead | undefined {
  const labelStart = markdown ? marksEnd(value, at) : at
  const opened = labelStart > at ? value.slice(at, labelStart) : ''
  const bracketed = bracketedAt(value, labelStart)
  let label: string
  let next: number
  if (bracketed) {
    label = (bracketed[1] ?? '').trim()
    if (eventKind(label, '[')) return undefined
    next = labelStart + bracketed[0].length
  } else {
    next = nameEnd(value, labelStart)
    if (next > end) return undefined
    // In `Kelly  0:42` the name runs into the time, in `__Kelly__:` into the marks.
    if (value.charAt(next) === ':' && isDigitAt(value, next - 1) && isDigitAt(value, next + 1)) {
      const last = Math.max(labelStart, next - 3)
      while (next > last && isDigitAt(value, next - 1)) next--
    }
    while (next > labelStart && endsName(value.charCodeAt(next - 1))) next--
    if (next === labelStart) return undefined
    label = value.slice(labelStart, next)
  }
  const head: OpenHead = {
    start,
    label,
    labelStart,
    time: before,
    words: end,
    marked: opened !== '',
    open: opened,
    tight: false,
    alone: true,
    bare: false,
    timeOnly: undefined
  }
  // `[Speaker 1] [00:00] words`, `Ann  0:42` alone on its line, `[00:01] - Ann` alone.
  const byTime = bracketed ? 'always' : !before || isDashed(value, at) ? 'alone' : 'never'
  return readTail(head, value, next, end, markdown, byTime) ? head : undefined
}

/** Whether a dash stands between a time and the name. */
function isDashed(value: string, at: number): boolean {
  return value.charAt(at - 1) === ' ' && /[-\u2013\u2014]/.test(value.charAt(at - 2))
}

/** White space, commas and dashes after a name are no part of it. */
function endsName(code: number): boolean {
  return code === 32 || code === 44 || code === 95 || code === 45
}

/** `[Ann]`, `\[Ann\]`. */
function bracketedAt(value: string, at: number): RegExpExecArray | null {
  const first = value.charAt(at)
  if (first !== '[' && first !== '\\') return null
  brackets.lastIndex = at
  return brackets.exec(value)
}
