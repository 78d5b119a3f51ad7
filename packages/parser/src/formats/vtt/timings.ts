import type {Timings} from '../../captions/cue.js'
import {fixedTimingsAt} from '../../captions/fixed-timings.js'
import {laxTimestampAt, timestampAt} from './timestamp.js'
import type {CueTime} from './timestamp.js'

/** The timings on a line `[start, end)`, as `00:01.000 --> 00:04.000 align:start` (WebVTT 6.3). */
export function timingsOn(value: string, start: number, end: number, strict: boolean): Timings | undefined {
  const fixed = fixedTimingsAt(value, start, end, 46)
  if (fixed) return fixed
  const first = skipSpace(value, start, end, strict)
  const from = timestampAt(value, first, end) ?? (strict ? undefined : secondsAt(value, first, end))
  if (!from) return undefined
  const arrow = skipSpace(value, from.end, end, strict)
  if (arrow + 3 > end || !value.startsWith('-->', arrow)) return undefined
  const second = skipSpace(value, arrow + 3, end, strict)
  let to = timestampAt(value, second, end)
  // `00:02.0005` is no time that ends in the middle of its digits.
  if (!strict && (!to || isDigit(value.charCodeAt(to.end)))) to = secondsAt(value, second, end)
  if (!to) return undefined
  if (!strict && !areBeside(value.slice(first, from.end), value.slice(second, to.end))) return undefined
  return {startMs: from.ms, endMs: to.ms, start: first, end: to.end, lax: from.lax || to.lax}
}

/** A time as people write it, or bare seconds. */
function secondsAt(value: string, at: number, limit: number): CueTime | undefined {
  const time = laxTimestampAt(value, at, limit)
  if (time) return time
  seconds.lastIndex = at
  const match = seconds.exec(value)
  return match && seconds.lastIndex <= limit
    ? {ms: Number(match[0]) * 1000, end: seconds.lastIndex, lax: true}
    : undefined
}

const seconds = /\d{1,6}(?=\s|$)/y

/** Whether two times may be a cue’s: bare seconds only beside a time such as `3.480`. */
function areBeside(one: string, other: string): boolean {
  if (!isBare(one) && !isBare(other)) return true
  const both = `${one} ${other}`
  return /[.,]/.test(both) && !both.includes(':')
}

function isBare(time: string): boolean {
  return /^\d{1,6}$/.test(time)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function skipSpace(value: string, from: number, end: number, strict: boolean): number {
  let at = from
  while (at < end && isSpace(value.charCodeAt(at), strict)) at++
  return at
}

function isSpace(code: number, strict: boolean): boolean {
  return code === 32 || code === 9 || code === 12 || (code === 0xa0 && !strict)
}
