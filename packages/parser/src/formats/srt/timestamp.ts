import type {CueTime} from '../vtt/timestamp.js'

const length = 12

/** The time at an offset as SubRip writes it: `00:01:02,500`; nothing where it is written otherwise. */
export function subripTimeAt(value: string, at: number, limit: number): CueTime | undefined {
  if (at + length > limit) return undefined
  if (value.charCodeAt(at + 2) !== 58 || value.charCodeAt(at + 5) !== 58 || value.charCodeAt(at + 8) !== 44)
    return undefined
  const hours = pair(value, at)
  const minutes = pair(value, at + 3)
  const seconds = pair(value, at + 6)
  const tens = pair(value, at + 9)
  const ones = value.charCodeAt(at + 11) - 48
  if (hours < 0 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59 || tens < 0) return undefined
  if (ones < 0 || ones > 9) return undefined
  const next = value.charCodeAt(at + length)
  if (at + length < limit && next >= 48 && next <= 57) return undefined
  return {
    ms: (hours * 3600 + minutes * 60 + seconds) * 1000 + tens * 10 + ones,
    end: at + length,
    lax: false
  }
}

/** The number that two digits make; -1 where there are not two. */
function pair(value: string, at: number): number {
  const tens = value.charCodeAt(at) - 48
  const ones = value.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}
