/** Whether a code unit is white space, as `\s` has it. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** The first offset from one on at which no white space stands. */
export function skipSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Whether a code unit is a digit 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a code unit is a letter: ASCII, or from U+00C0 on but for general punctuation and kana marks. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && code < 0xff00
}

/** Whether a code unit is a letter with a lower-case form other than itself. */
export function isUpper(code: number): boolean {
  if (code < 0xc0) return code >= 65 && code <= 90
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}

/** Whether a code unit is a letter with an upper-case form other than itself. */
export function isLower(code: number): boolean {
  if (code < 0xc0) return code >= 97 && code <= 122
  const letter = String.fromCharCode(code)
  return letter !== letter.toUpperCase()
}

/** Whether only white space stands before an offset on its line. */
export function beginsLine(text: string, begin: number): boolean {
  let at = begin
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && isSpace(text.charCodeAt(at - 1))) at--
  return at === 0 || text.charCodeAt(at - 1) === 10
}

const stops = codesOf('.!?…。！？')
const closers = codesOf(`"'”’“)]}»›*_」』`)
const openers = codesOf(`"'“‘„‚([{«‹*_¿¡—–-「『`)

/** Whether a code unit can end a sentence. */
export function isStop(code: number): boolean {
  return stops.has(code)
}

/** Whether a code unit can stand behind a stop and still belong to its sentence. */
export function isCloser(code: number): boolean {
  return closers.has(code)
}

/** Whether a code unit can stand before the first word of a sentence. */
export function isOpener(code: number): boolean {
  return openers.has(code)
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}
