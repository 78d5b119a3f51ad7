import {clockAt} from '../clock.js'
import type {ClockSpan} from '../clock.js'
import {eventKind} from '../phrasing/event-kind.js'

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

const name =
  /[A-Za-z0-9\u00aa-\u1fff\u2c00-\u2fef\u3040-\ud7ff\uf900-\ufdff][A-Za-z0-9\u00aa-\u1fff\u2019\u2c00-\u2fef\u3040-\udfff\uf900-\ufdff .,'&/#_-]{0,58}/y
const spaces = /[ \t\u00a0]*/y
const padding = /(?:[ \t]|&nbsp;){0,6}/y
const marks = /[*_]{0,3}/y
const brackets = /\\?\[([A-Za-z\u00c0-\u1fff][^\][()\\\n]{0,58})\\?\]/y
const inBrackets = /\((?=[^\d)])[^()\n]{1,60}\)/y
const dashes = /[-\u2013\u2014]{1,2}/y

function skip(pattern: RegExp, value: string, at: number): number {
  pattern.lastIndex = at
  pattern.test(value)
  return pattern.lastIndex
}

/** Reads a label or a time at the start of a line `[at, end)`; nothing where neither stands. */
export function headAt(value: string, at: number, end: number, markdown: boolean): Head | undefined {
  const start = skip(spaces, value, at)
  const time = clockAt(value, start)
  let next = start
  if (time) {
    next = skip(spaces, value, time.end)
    const colon = value.charAt(next) === ':'
    if (colon) next = skip(spaces, value, next + 1)
    const dash = skip(dashes, value, next)
    const named = dash > next ? skip(spaces, value, dash) : next
    const after = labelAt(value, start, named, end, markdown, time)
    const touches = !time.bracketed && next === time.end && next < end
    const timeOnly = touches ? undefined : timeHead(start, time, Math.min(next, end), next >= end)
    return after ? {...after, timeOnly} : timeOnly
  }
  return labelAt(value, start, start, end, markdown, undefined)
}

function timeHead(start: number, time: ClockSpan, words: number, alone: boolean): Head {
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
): Head | undefined {
  const labelStart = markdown ? skip(marks, value, at) : at
  const opened = value.slice(at, labelStart)
  brackets.lastIndex = labelStart
  const bracketed = brackets.exec(value)
  let label: string
  let next: number
  if (bracketed) {
    label = (bracketed[1] ?? '').trim()
    if (eventKind(label, '[')) return undefined
    next = brackets.lastIndex
  } else {
    name.lastIndex = labelStart
    const match = name.exec(value)
    if (!match || match.index + match[0].length > end) return undefined
    label = match[0]
    // In `Kelly  0:42` the name runs into the time, in `__Kelly__:` into the marks.
    if (
      value.charAt(name.lastIndex) === ':' &&
      /\d$/.test(label) &&
      /\d/.test(value.charAt(name.lastIndex + 1))
    ) {
      label = label.replace(/\d{1,3}$/, '')
    }
    label = label.slice(0, endOfName(label))
    next = labelStart + label.length
    if (label === '') return undefined
  }
  return tailOf(value, end, markdown, {
    start,
    label,
    labelStart,
    next,
    time: before,
    opened,
    bracketed: bracketed !== null,
    dashed:
      before !== undefined && value.charAt(at - 1) === ' ' && /[-\u2013\u2014]/.test(value.charAt(at - 2))
  })
}

/** Where a name ends: before white space, commas and dashes. */
function endOfName(label: string): number {
  let end = label.length
  while (end > 0 && ' ,_-'.includes(label.charAt(end - 1))) end--
  return end
}

const reference = /\s{0,4}(?:[*_]{1,3}\s?)?<?(?:https?:|www\.|@\w)/y

/** `GitHub: https://…`, `Mastodon: @ann`: an address follows, nobody speaks. */
function refers(value: string, at: number): boolean {
  reference.lastIndex = at
  return reference.test(value)
}

interface Begun {
  readonly start: number
  readonly label: string
  readonly labelStart: number
  readonly next: number
  readonly time: ClockSpan | undefined
  readonly opened: string
  readonly bracketed: boolean
  /** A dash stands between a time and the name: `[00:01] - Ann`. */
  readonly dashed: boolean
}

/** What follows a name: a role or a time in brackets, a dash and a time, marks, the colon. */
function tailOf(value: string, end: number, markdown: boolean, begun: Begun): Head | undefined {
  const {start, labelStart, opened, bracketed} = begun
  let {label, next, time} = begun
  let open = opened
  let colon = -1
  for (let step = 0; step < 6; step++) {
    next = skip(spaces, value, next)
    if (next >= end) break
    const character = value.charAt(next)
    if (character === ':' || character === '\uff1a') {
      colon = next + 1
      next = colon
      break
    }
    if (markdown && open !== '' && (character === '*' || character === '_')) {
      next = skip(marks, value, next)
      open = ''
      continue
    }
    const clock = time ? undefined : clockAt(value, next)
    if (clock) {
      time = clock
      next = clock.end
      continue
    }
    inBrackets.lastIndex = next
    if (character === '(' && inBrackets.test(value)) {
      next = inBrackets.lastIndex
      label = value.slice(labelStart, next)
      continue
    }
    const dash = skip(dashes, value, next)
    if (dash > next && clockAt(value, skip(spaces, value, dash))) {
      next = dash
      continue
    }
    break
  }
  if (colon < 0) {
    // Without a colon only a time makes a label of it: `Ann  0:42` alone, `[Speaker 1] [00:00] words`.
    const heads =
      time !== undefined && (bracketed || ((begun.time === undefined || begun.dashed) && next >= end))
    if (heads) return finish(next, false)
    // `**Ann Berg**` alone on its line.
    const strong = markdown && opened.length >= 2 && open === '' && next >= end && time === undefined
    return strong ? {...finish(next, false), bare: true} : undefined
  }
  if (value.startsWith('//', colon) || refers(value, colon)) return undefined
  let words = skip(markdown ? padding : spaces, value, next)
  if (markdown && open !== '') {
    const closed = skip(marks, value, words)
    if (closed > words) open = ''
    words = skip(padding, value, closed)
  }
  const tight = words < end && !/[\s;]/.test(value.charAt(words - 1))
  if (tight && /\d/.test(value.charAt(words))) return undefined
  if (!time) {
    // `Ann: 00:04:02` heads the paragraph that follows.
    const clock = clockAt(value, words)
    if (clock) {
      let after = skip(spaces, value, clock.end)
      if (value.charAt(after) === ':') after = skip(spaces, value, after + 1)
      if (after >= end) {
        time = clock
        return finish(after, false)
      }
    }
  }
  return finish(words, tight)

  function finish(to: number, isTight: boolean): Head {
    const words = Math.min(to, end)
    return {
      start,
      label,
      labelStart,
      time,
      words,
      marked: opened !== '',
      open,
      tight: isTight,
      alone: words >= end,
      bare: false,
      timeOnly: undefined
    }
  }
}
