import {legacyEncoding} from './bytes/legacy.js'
import {utf16Without} from './bytes/utf16.js'
import {utf8Tally} from './bytes/utf8.js'
import {fromWindows1252} from './bytes/windows-1252.js'

/** A transcript's text, and the name of the encoding that its bytes were read in. */
export interface Decoded {
  /** The text without a byte-order mark. */
  readonly value: string
  /** A label of the WHATWG Encoding standard: `utf-8`, `utf-16le`, `windows-1252`, `gb18030`. */
  readonly encoding: string
  /** Bytes that mean nothing in that encoding, each read as U+FFFD; absent where there are none. */
  readonly replaced?: Replaced
}

/** What was lost in decoding. */
export interface Replaced {
  readonly count: number
  /** Offset of the first U+FFFD in `value`. */
  readonly first: number
}

/**
 * Reads the bytes of a transcript: UTF-8 or UTF-16, with or without a byte-order mark; else the encoding
 * that a page declares or that fits the letters; windows-1252 where that is not clear.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError(`Unexpected value \`${String(bytes)}\` for \`bytes\`, expected a Uint8Array`)
  }
  const unicode =
    markedEncoding(bytes) ?? utf16Without(bytes) ?? (escapesJapanese(bytes) ? 'iso-2022-jp' : undefined)
  if (unicode !== undefined) return decoded(bytes, unicode)
  const whole = strictly(bytes, 'utf-8')
  if (whole !== undefined) return {value: whole, encoding: 'utf-8'}
  const {whole: characters, odd} = utf8Tally(bytes)
  // A few broken characters among many, or one that is cut off at the end.
  if (characters > odd * 4) return decoded(bytes, 'utf-8')
  const encoding = legacyEncoding(bytes)
  return encoding === 'windows-1252' ? {value: fromWindows1252(bytes), encoding} : decoded(bytes, encoding)
}

/** Decoders drop the byte-order mark of their own encoding. */
function decoded(bytes: Uint8Array, encoding: string): Decoded {
  const whole = strictly(bytes, encoding)
  if (whole !== undefined) return {value: whole, encoding}
  const value = new TextDecoder(encoding).decode(bytes)
  const first = value.indexOf('\uFFFD')
  if (first < 0) return {value, encoding}
  return {value, encoding, replaced: {count: value.split('\uFFFD').length - 1, first}}
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    // Some bytes mean nothing in this encoding.
    return undefined
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** `ESC $ B` and `ESC $ @` turn to Japanese in ISO-2022-JP, which is all ASCII. */
function escapesJapanese(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true
  }
  return false
}
