/** Marks without a width. */
export function isMark(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060
}

/** What `\s` has, and marks without a width; most characters are letters. */
export function isBlank(code: number): boolean {
  if (code > 32 && code < 160) return false
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 160 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Whether a character is white space. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  )
}
