import type {Timings} from '../../captions/cue.js'
import {fixedTimingsAt} from '../../captions/fixed-timings.js'
import {laxTimestampAt, timestampAt} from './timestamp.js'

/** The timings on a line `[start, end)`, as `00:01.000 --> 00:04.000 align:start` (WebVTT 6.3). */
export function timingsOn(value: string, start: number, end: number, strict: boolean): Timings | undefined {
  const fixed = fixedTimingsAt(value, start, end, 46)
  if (fixed) return fixed
  const first = skipSpace(value, start, end)
  const from = timestampAt(value, first, end) ?? (strict ? undefined : laxTimestampAt(value, first, end))
  if (!from) return undefined
  const arrow = skipSpace(value, from.end, end)
  if (arrow + 3 > end || !value.startsWith('-->', arrow)) return undefined
  const second = skipSpace(value, arrow + 3, end)
  let to = timestampAt(value, second, end)
  // `00:02.0005` is no time that ends in the middle of its digits.
  if (!strict && (!to || isDigit(value.charCodeAt(to.end)))) to = laxTimestampAt(value, second, end)
  if (!to) return undefined
  return {startMs: from.ms, endMs: to.ms, start: first, end: to.end, lax: from.lax || to.lax}
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function skipSpace(value: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(value.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 12
}
