/** The sort of a character that is part of words. */
export const isWord = 1
/** The sort of a digit, which is part of words, too. */
export const isFigure = 2

/** The sort of every UTF-16 code unit; 0 for what is neither in a word nor a digit. */
export const sorts: Uint8Array = Uint8Array.from({length: 0x10000}, (_, code) => {
  if (code >= 48 && code <= 57) return isFigure
  const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return letter || (code >= 0xc0 && (code < 0x2000 || code > 0x2bff)) ? isWord : 0
})

/** ASCII letters and digits, and all characters from U+00C0 on but for general punctuation and symbols. */
export function isWordCode(code: number): boolean {
  // `NaN`, behind the end of a text, is none.
  return sorts[code] === isWord || isDigit(code)
}

/** `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where the word that an offset stands in ends. */
export function wordEnd(text: string, at: number): number {
  const {length} = text
  let end = at
  while (end < length && sorts[text.charCodeAt(end)] !== 0) end++
  return end
}
