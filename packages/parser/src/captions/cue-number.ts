/** White space, a byte-order mark among it, as it stands around numbers and times. */
export function isCueSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff
}

/** The number that stands alone on a line; -1 where none does. */
export function numberOn(value: string, start: number, end: number): number {
  let number = -1
  for (let at = start; at < end && at < start + 16; at++) {
    const code = value.charCodeAt(at)
    if (code >= 48 && code <= 57) number = Math.max(number, 0) * 10 + code - 48
    else if (!isCueSpace(code)) return -1
  }
  return end - start > 16 ? -1 : number
}
