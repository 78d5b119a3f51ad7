/** A time that was read and where it ends. */
export interface CueTime {
  readonly ms: number
  readonly end: number
  /** It breaks the syntax of WebVTT, though it can be read: `00:01,5`, `3.480`. */
  readonly lax: boolean
}

const colon = 58
const period = 46

/** Collects a WebVTT timestamp at an offset (WebVTT 6.3); nothing where none stands. */
export function timestampAt(value: string, at: number, limit: number): CueTime | undefined {
  let next = at
  let first = 0
  for (; next < limit && isDigit(value.charCodeAt(next)); next++)
    first = first * 10 + value.charCodeAt(next) - 48
  if (next === at || value.charCodeAt(next) !== colon || next >= limit) return undefined
  const hours = next - at !== 2 || first > 59
  let second = twoDigits(value, next + 1, limit)
  next += 3
  let third = second
  if (hours || (next < limit && value.charCodeAt(next) === colon)) {
    if (next >= limit || value.charCodeAt(next) !== colon) return undefined
    third = twoDigits(value, next + 1, limit)
    next += 3
  } else {
    second = first
    first = 0
  }
  if (next >= limit || value.charCodeAt(next) !== period) return undefined
  const fraction = threeDigits(value, next + 1, limit)
  // Of a minus one, a sum of digits that are none, nothing is left.
  if (second < 0 || third < 0 || fraction < 0 || second > 59 || third > 59) return undefined
  return {ms: (first * 3600 + second * 60 + third) * 1000 + fraction, end: next + 4, lax: false}
}

const lax = /-?(?:(\d{1,6}) ?: ?)?(?:(\d{1,3}) ?: ?)?(\d{1,6})(?: ?[.,:] ?(\d{1,6}))?(?![\d:.,])/y

/** Reads a time as people write it: `3.480`, `1:02`, `00:01:02,5`, `0:00:01:500`, `-00:00:01,000`. */
export function laxTimestampAt(value: string, at: number, limit: number): CueTime | undefined {
  lax.lastIndex = at
  const match = lax.exec(value)
  if (!match || lax.lastIndex > limit) return undefined
  const [shown, first, second, third, fraction = ''] = match
  // `00:01` has no seconds of its own: the last group took them. `12` alone is no time.
  if (first === undefined && fraction === '') return undefined
  const [hours, minutes] = second === undefined ? ['0', first ?? '0'] : [first ?? '0', second]
  const ms =
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(third)) * 1000 +
    Number(fraction.slice(0, 3).padEnd(3, '0'))
  if (!Number.isSafeInteger(ms)) return undefined
  return {ms: shown.startsWith('-') ? 0 : ms, end: lax.lastIndex, lax: true}
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The number that exactly two digits make; -1 where there are not two. */
function twoDigits(value: string, at: number, limit: number): number {
  if (at + 2 > limit) return -1
  const tens = value.charCodeAt(at)
  const ones = value.charCodeAt(at + 1)
  if (!isDigit(tens) || !isDigit(ones)) return -1
  return at + 2 < limit && isDigit(value.charCodeAt(at + 2)) ? -1 : tens * 10 + ones - 528
}

function threeDigits(value: string, at: number, limit: number): number {
  if (at + 3 > limit) return -1
  const hundreds = value.charCodeAt(at)
  const tens = value.charCodeAt(at + 1)
  const ones = value.charCodeAt(at + 2)
  if (!isDigit(hundreds) || !isDigit(tens) || !isDigit(ones)) return -1
  return at + 3 < limit && isDigit(value.charCodeAt(at + 3)) ? -1 : hundreds * 100 + tens * 10 + ones - 5328
}
