/** A written time and where it stands, brackets included. */
export interface ClockSpan {
  readonly start: number
  readonly end: number
  readonly startMs: number
  readonly bracketed: boolean
}

const clock = /(\d{1,3}):(\d{2})(?::(\d{2}))?(?:[.,](\d{1,3}))?(?!\d|:\d)/y
const opening = /\\?[[(<]?/y

/** `1:02:03`, `02:03.5`, `(29:54)`, `[00:01:02]`, `\[25:50\]` at an offset. */
export function clockAt(value: string, at: number): ClockSpan | undefined {
  const first = value.charCodeAt(at)
  const digit = first >= 48 && first <= 57
  if (!digit && first !== 40 && first !== 60 && first !== 91 && first !== 92) return undefined
  opening.lastIndex = at
  const open = opening.exec(value)?.[0] ?? ''
  clock.lastIndex = at + open.length
  const match = clock.exec(value)
  if (!match) return undefined
  const startMs = clockMs(match[1] ?? '', match[2] ?? '', match[3], match[4])
  if (startMs === undefined) return undefined
  let end = clock.lastIndex
  if (open === '') {
    // `8:00 PM` is a time of day.
    return timeOfDay.test(value.slice(end, end + 6)) ? undefined : {start: at, end, startMs, bracketed: false}
  }
  const close = open.endsWith('(') ? ')' : open.endsWith('<') ? '>' : ']'
  if (open.startsWith('\\') && value.charAt(end) === '\\') end++
  if (value.charAt(end) !== close) return undefined
  return {start: at, end: end + 1, startMs, bracketed: true}
}

const timeOfDay = /^ ?(?:[ap]\.?m\b|o.cl)/i

/** Milliseconds of hours, minutes, seconds as written: two parts are minutes and seconds. */
function clockMs(
  first: string,
  second: string,
  third: string | undefined,
  fraction: string | undefined
): number | undefined {
  const [hours, minutes, seconds] = third === undefined ? ['0', first, second] : [first, second, third]
  if (Number(seconds) > 59 || (third !== undefined && Number(minutes) > 59)) return undefined
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return whole * 1000 + (fraction === undefined ? 0 : Number(fraction.padEnd(3, '0')))
}
