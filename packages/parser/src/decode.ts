import {windows1252} from './repair/code-pages.js'

/** A transcript's text, and the name of the encoding that its bytes were read in. */
export interface Decoded {
  /** The text without a byte-order mark. */
  readonly value: string
  /** A label of the WHATWG Encoding standard: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`. */
  readonly encoding: string
}

/**
 * Reads the bytes of a transcript: UTF-8, UTF-16 with a byte-order mark or with its pattern of zeros,
 * else windows-1252, in which any bytes mean something.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError(`Unexpected value \`${String(bytes)}\` for \`bytes\`, expected a Uint8Array`)
  }
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return {value: textIn(bytes, marked), encoding: marked}
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return {value: textIn(bytes, wide), encoding: wide}
  try {
    return {value: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8'}
  } catch {
    // Not UTF-8.
    return {value: fromWindows1252(bytes), encoding: 'windows-1252'}
  }
}

/** Decoders drop the byte-order mark of their own encoding. */
function textIn(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

const sampled = 1024

/** Text in Latin letters as UTF-16 has a zero in nearly every second byte. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), sampled)
  if (length < 4 || bytes.length % 2 === 1) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const most = length * 0.4
  const least = length * 0.05
  if (odd >= most && even <= least) return 'utf-16le'
  return even >= most && odd <= least ? 'utf-16be' : undefined
}

// `TextDecoder('windows-1252')` of Node 20 takes 0x80 to 0x9f for control characters.
function fromWindows1252(bytes: Uint8Array): string {
  const step = 8192
  let text = ''
  for (let from = 0; from < bytes.length; from += step) {
    const codes = Array.from(bytes.subarray(from, from + step), (byte) =>
      byte < 0x80 ? byte : (windows1252[byte - 0x80] ?? byte)
    )
    text += String.fromCharCode(...codes)
  }
  return text
}
