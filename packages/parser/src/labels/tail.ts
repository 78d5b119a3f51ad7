import {clockAt} from '../clock.js'
import type {ClockSpan} from '../clock.js'
import {dashesEnd, isDigitAt, marksEnd, paddingEnd, spacesEnd} from './characters.js'
import type {Head} from './head.js'

/** A label at the start of a line, before what follows is read. */
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

const inBrackets = /\((?=[^\d)])[^()\n]{1,60}\)/y
const reference = /\s{0,4}(?:[*_]{1,3}\s?)?<?(?:https?:|www\.|@\w)/y

/** `GitHub: https://…`, `Mastodon: @ann`: an address follows, nobody speaks. */
function refers(value: string, at: number): boolean {
  // Nearly always a space and a letter follow.
  const first = value.charCodeAt(at) === 32 ? value.charCodeAt(at + 1) : value.charCodeAt(at)
  if ((first >= 65 && first <= 90) || (first >= 97 && first <= 122 && first !== 104 && first !== 119)) {
    return false
  }
  reference.lastIndex = at
  return reference.test(value)
}

/** What follows a name: a role or a time in brackets, a dash and a time, marks, the colon. */
export function tailOf(value: string, end: number, markdown: boolean, begun: Begun): Head | undefined {
  const {labelStart, opened, bracketed} = begun
  let {label, next, time} = begun
  let open = opened
  let colon = -1
  for (let step = 0; step < 6; step++) {
    next = spacesEnd(value, next)
    if (next >= end) break
    const character = value.charAt(next)
    if (character === ':' || character === '\uff1a') {
      colon = next + 1
      next = colon
      break
    }
    if (markdown && open !== '' && (character === '*' || character === '_')) {
      next = marksEnd(value, next)
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
    const dash = dashesEnd(value, next)
    if (dash > next && clockAt(value, spacesEnd(value, dash))) {
      next = dash
      continue
    }
    break
  }
  if (colon < 0) {
    // Without a colon only a time makes a label of it: `Ann  0:42` alone, `[Speaker 1] [00:00] words`.
    const heads =
      time !== undefined && (bracketed || ((begun.time === undefined || begun.dashed) && next >= end))
    // `**Ann Berg**` alone on its line.
    const strong = markdown && opened.length >= 2 && open === '' && next >= end && time === undefined
    return heads || strong ? headOf(begun, label, time, next, end, open, false, !heads) : undefined
  }
  if (value.startsWith('//', colon) || refers(value, colon)) return undefined
  let words = markdown ? paddingEnd(value, next) : spacesEnd(value, next)
  if (markdown && open !== '') {
    const closed = marksEnd(value, words)
    if (closed > words) open = ''
    words = paddingEnd(value, closed)
  }
  const tight = words < end && !isPadding(value.charCodeAt(words - 1))
  if (tight && isDigitAt(value, words)) return undefined
  if (!time) {
    // `Ann: 00:04:02` heads the paragraph that follows.
    const clock = clockAt(value, words)
    if (clock) {
      let after = spacesEnd(value, clock.end)
      if (value.charAt(after) === ':') after = spacesEnd(value, after + 1)
      if (after >= end) return headOf(begun, label, clock, after, end, open, false, false)
    }
  }
  return headOf(begun, label, time, words, end, open, tight, false)
}

/** White space, and what ends `&nbsp;`. */
function isPadding(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 59
}

function headOf(
  {start, labelStart, opened}: Begun,
  label: string,
  time: ClockSpan | undefined,
  to: number,
  end: number,
  open: string,
  tight: boolean,
  bare: boolean
): Head {
  const words = Math.min(to, end)
  return {
    start,
    label,
    labelStart,
    time,
    words,
    marked: opened !== '',
    open,
    tight,
    alone: words >= end,
    bare,
    timeOnly: undefined
  }
}
