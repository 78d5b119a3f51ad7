import type {Timings} from './cue.js'

const timeLength = 12
const arrowLength = 5
const comma = 44

/**
 * Timings in the form that nearly every file has, `00:00:01.000 --> 00:00:04.000` with nothing in front:
 * read without patterns, since they are a third of the characters.
 *
 * @param point Code of the character before the milliseconds: a period or a comma.
 */
export function fixedTimingsAt(
  value: string,
  start: number,
  limit: number,
  point: number
): Timings | undefined {
  const end = start + 2 * timeLength + arrowLength
  if (end > limit) return undefined
  if (!isArrowAt(value, start + timeLength)) return undefined
  const startMs = fixedTimeAt(value, start, point)
  const endMs = fixedTimeAt(value, end - timeLength, point)
  if (startMs < 0 || endMs < 0) return undefined
  const after = end < limit ? value.charCodeAt(end) : 0
  return isDigit(after) || after === comma ? undefined : {startMs, endMs, start, end, lax: false}
}

/** Whether ` --> ` stands at an offset. */
function isArrowAt(value: string, at: number): boolean {
  return (
    value.charCodeAt(at) === 32 &&
    value.charCodeAt(at + 1) === 45 &&
    value.charCodeAt(at + 2) === 45 &&
    value.charCodeAt(at + 3) === 62 &&
    value.charCodeAt(at + 4) === 32
  )
}

/** Milliseconds of `00:01:02.500`; -1 where something else stands. */
function fixedTimeAt(value: string, at: number, point: number): number {
  if (value.charCodeAt(at + 2) !== 58 || value.charCodeAt(at + 5) !== 58) return -1
  if (value.charCodeAt(at + 8) !== point) return -1
  const hours = pairAt(value, at)
  const minutes = pairAt(value, at + 3)
  const seconds = pairAt(value, at + 6)
  const hundreds = pairAt(value, at + 9)
  const last = value.charCodeAt(at + 11)
  if (hours < 0 || minutes < 0 || seconds < 0 || hundreds < 0 || !isDigit(last)) return -1
  if (minutes > 59 || seconds > 59) return -1
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + hundreds * 10 + last - 48
}

/** The number that two digits make; -1 where there are not two. */
function pairAt(value: string, at: number): number {
  const tens = value.charCodeAt(at)
  const ones = value.charCodeAt(at + 1)
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones - 528 : -1
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
