/**
 * Whether bytes read as Thai in windows-874: marks stand on consonants, and vowels written first before
 * them. Encodings of two bytes a character write even numbers of bytes: where `odd` is asked for, a part of
 * the words has to be odd.
 */
export function isThai(bytes: Uint8Array, odd: boolean): boolean {
  let letters = 0
  let marks = 0
  let wrong = 0
  let before = 0
  let run = 0
  let runs = 0
  let oddRuns = 0
  for (const byte of bytes) {
    if (byte >= 0xa1) {
      letters++
      if (isUnused(byte)) wrong++
      if (isMark(byte)) {
        marks++
        if (!isConsonant(before) && !isMark(before)) wrong++
      }
      if (isFirst(before) && !isConsonant(byte)) wrong++
    } else if (byte >= 0x98 && byte <= 0xa0) wrong++
    before = byte
    if (byte >= 0x80) run++
    else if (run > 0) {
      runs++
      oddRuns += run % 2
      run = 0
    }
  }
  if (odd && oddRuns * 6 < runs) return false
  return letters > 0 && marks * 20 >= letters && wrong * 50 <= letters
}

function isConsonant(byte: number): boolean {
  return byte >= 0xa1 && byte <= 0xce
}

/** Vowels above and below, and tones. */
function isMark(byte: number): boolean {
  return byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee)
}

/** Vowels that are written before their consonant. */
function isFirst(byte: number): boolean {
  return byte >= 0xe0 && byte <= 0xe4
}

function isUnused(byte: number): boolean {
  return (byte >= 0xdb && byte <= 0xde) || byte >= 0xfc
}
