/** A cue's times; where they are written. */
export interface Timings {
  readonly startMs: number
  readonly endMs: number
  /** Where the start is written. */
  readonly start: number
  /** Where the end time ends; settings follow. */
  readonly end: number
  /** The times break a rule of WebVTT 4.1, though they can be read: `00:01,5`. */
  readonly lax: boolean
}

const strict = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/
const lax = /^(?:(\d{1,6}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,6}))?$/
const timingLine = /[ \t\f]*([\d:.,]{1,24})[ \t\f]*-->[ \t\f]*([\d:.,]{1,24})(?=[ \t\f]|$)/y

/** The timings on a line `[start, end)`, as `00:01.000 --> 00:04.000 align:start`. */
export function timingsOn(value: string, start: number, end: number): Timings | undefined {
  timingLine.lastIndex = 0
  const line = value.slice(start, Math.min(end, start + 120))
  const match = timingLine.exec(line)
  if (!match) return undefined
  const from = timestampOf(match[1] ?? '')
  const to = timestampOf(match[2] ?? '')
  if (!from || !to) return undefined
  return {
    startMs: from.ms,
    endMs: to.ms,
    start: start + line.length - line.trimStart().length,
    end: start + timingLine.lastIndex,
    lax: from.lax || to.lax
  }
}

/** Milliseconds of a WebVTT timestamp (WebVTT 4.1). */
export function timestampOf(text: string): {readonly ms: number; readonly lax: boolean} | undefined {
  const exact = strict.exec(text)
  const match = exact ?? lax.exec(text)
  if (!match) return undefined
  const seconds = Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3])
  const ms = seconds * 1000 + Number((match[4] ?? '').slice(0, 3).padEnd(3, '0'))
  return Number.isSafeInteger(ms) ? {ms, lax: !exact} : undefined
}
