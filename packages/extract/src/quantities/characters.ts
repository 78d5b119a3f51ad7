/** ASCII letters and digits, and all characters from U+00C0 on but for general punctuation and symbols. */
export function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    isDigit(code) ||
    (code >= 0xc0 && (code < 0x2000 || code > 0x2bff))
  )
}

/** `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where the word that an offset stands in ends. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  return end
}
