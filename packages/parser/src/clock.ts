/** A written time and where it stands, brackets included. */
export interface ClockSpan {
  readonly start: number
  readonly end: number
  readonly startMs: number
  readonly bracketed: boolean
}

// Times are looked for at every label and every bracket, and are read character by character: patterns
// with groups take five times as long.
const backslash = 92
const colon = 58
const parenthesis = 40
const angle = 60
const square = 91

/** `1:02:03`, `02:03.5`, `(29:54)`, `[00:01:02]`, `\[25:50\]` at an offset. */
export function clockAt(value: string, at: number): ClockSpan | undefined {
  const first = value.charCodeAt(at)
  const escaped = first === backslash
  const bracket = escaped ? value.charCodeAt(at + 1) : first
  const opened = bracket === parenthesis || bracket === angle || bracket === square
  if (!opened && !escaped && !isDigit(first)) return undefined
  const start = at + (escaped ? 1 : 0) + (opened ? 1 : 0)
  const firstEnd = digitsEnd(value, start, 3)
  const secondEnd = pairEnd(value, firstEnd)
  if (firstEnd === start || secondEnd < 0) return undefined
  const thirdEnd = pairEnd(value, secondEnd)
  const timeEnd = thirdEnd < 0 ? secondEnd : thirdEnd
  const fractionEnd = fractionEndAt(value, timeEnd)
  let end = fractionEnd < 0 ? timeEnd : fractionEnd
  // A part more or a digit more, and it is no time.
  if (runsOn(value, end)) return undefined
  const seconds = secondsOf(value, start, firstEnd, thirdEnd)
  if (seconds < 0) return undefined
  const startMs = seconds * 1000 + (fractionEnd < 0 ? 0 : fractionOf(value, timeEnd + 1, fractionEnd))
  if (!opened && !escaped) {
    // `8:00 PM` is a time of day.
    return isTimeOfDay(value, end) ? undefined : {start: at, end, startMs, bracketed: false}
  }
  if (escaped && value.charCodeAt(end) === backslash) end++
  const closing = bracket === parenthesis ? ')' : bracket === angle ? '>' : ']'
  if (value.charAt(end) !== closing) return undefined
  return {start: at, end: end + 1, startMs, bracketed: true}
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where a run of digits ends, `most` of them at the most. */
function digitsEnd(value: string, at: number, most: number): number {
  let end = at
  while (end < at + most && isDigit(value.charCodeAt(end))) end++
  return end
}

/** Where a colon and two digits end; -1 where there are none. */
function pairEnd(value: string, at: number): number {
  return value.charCodeAt(at) === colon && digitsEnd(value, at + 1, 2) === at + 3 ? at + 3 : -1
}

/** Where a point or a comma and up to three digits end; -1 where there are none, or more of them. */
function fractionEndAt(value: string, at: number): number {
  const mark = value.charCodeAt(at)
  if (mark !== 46 && mark !== 44) return -1
  const end = digitsEnd(value, at + 1, 3)
  return end === at + 1 || runsOn(value, end) ? -1 : end
}

function runsOn(value: string, end: number): boolean {
  const code = value.charCodeAt(end)
  return isDigit(code) || (code === colon && isDigit(value.charCodeAt(end + 1)))
}

/** Seconds of a time whose first part is `[start, firstEnd)`; two parts are minutes and seconds; -1 where one is too great. */
function secondsOf(value: string, start: number, firstEnd: number, thirdEnd: number): number {
  const first = numberIn(value, start, firstEnd)
  const second = numberIn(value, firstEnd + 1, firstEnd + 3)
  if (second > 59) return -1
  if (thirdEnd < 0) return first * 60 + second
  const third = numberIn(value, firstEnd + 4, thirdEnd)
  return third > 59 ? -1 : first * 3600 + second * 60 + third
}

/** Milliseconds of the digits after the point. */
function fractionOf(value: string, start: number, end: number): number {
  return numberIn(value, start, end) * 10 ** (3 - (end - start))
}

function numberIn(value: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) number = number * 10 + value.charCodeAt(at) - 48
  return number
}

const timeOfDay = /^ ?(?:[ap]\.?m\b|o.cl)/i

function isTimeOfDay(value: string, end: number): boolean {
  return ' apoAPO'.includes(value.charAt(end)) && timeOfDay.test(value.slice(end, end + 6))
}
