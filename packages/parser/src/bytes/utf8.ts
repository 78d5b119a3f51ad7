/** How much of some bytes is UTF-8. */
export interface Utf8Tally {
  /** Characters of more than one byte. */
  readonly whole: number
  /** Bytes from 0x80 on that belong to none; those of a character cut off at the end are not counted. */
  readonly odd: number
}

/** Counts characters of UTF-8 and bytes that are none. */
export function utf8Tally(bytes: Uint8Array): Utf8Tally {
  let whole = 0
  let odd = 0
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      at++
      continue
    }
    const length =
      first >= 0xf0 && first <= 0xf4
        ? 4
        : first >= 0xe0 && first < 0xf0
          ? 3
          : first >= 0xc2 && first < 0xe0
            ? 2
            : 0
    let end = at + 1
    while (end < at + length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++
    if (length > 0 && end === at + length) whole++
    else if (length === 0 || end < bytes.length) odd++
    at = end
  }
  return {whole, odd}
}
