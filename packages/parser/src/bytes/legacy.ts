import {analyse} from 'chardet'
import {isThai} from './thai.js'

/** So much is looked at, from the first byte that is not ASCII on. */
const sampled = 16_384
/** Fewer bytes than these tell nothing of a script. */
const least = 8
/** From here on a detection is sure of itself. */
const clear = 80
const western = 'windows-1252'

/** Encodings of scripts other than Latin, by the names that the detection gives them. */
const scripts: ReadonlyMap<string, string> = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
  ['KOI8-R', 'koi8-r'],
  ['windows-1251', 'windows-1251'],
  ['windows-1253', 'windows-1253'],
  ['windows-1255', 'windows-1255'],
  ['windows-1256', 'windows-1256'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['ISO-8859-6', 'iso-8859-6'],
  ['ISO-8859-7', 'windows-1253'],
  ['ISO-8859-8', 'windows-1255']
])

/** Encodings in which a broken byte takes the next one with it. */
const ofTwoBytes: ReadonlySet<string> = new Set(['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'])

/** Encodings of Latin letters. */
const latin: ReadonlyMap<string, string> = new Map([
  ['ISO-8859-1', western],
  ['windows-1252', western],
  ['ISO-8859-2', 'iso-8859-2'],
  ['windows-1250', 'windows-1250'],
  ['windows-1254', 'windows-1254'],
  ['ISO-8859-9', 'windows-1254'],
  ['windows-1257', 'windows-1257']
])

/** The encoding of bytes that are not Unicode: a label of the WHATWG Encoding standard. */
export function legacyEncoding(bytes: Uint8Array): string {
  const declared = declaredIn(bytes)
  const sample = sampleOf(bytes)
  const {high, inRuns, spread} = shapeOf(sample)
  if (declared !== undefined) return declared
  if (high < least) return western
  // Accents and quotation marks stand among ASCII letters; other scripts write whole words in high bytes.
  if (inRuns < high * 0.3 || spread < 4) return latinEncoding(sample, high)
  const matches = analyse(sample)
  if (isThai(sample, (matches[0]?.confidence ?? 0) >= clear)) return 'windows-874'
  for (const {name, confidence} of matches) {
    const encoding = scripts.get(name)
    if (encoding !== undefined && confidence >= 15 && isReadable(sample, encoding)) return encoding
  }
  return western
}

/** A bare sign of other languages than those of the west has to be clear. */
function latinEncoding(sample: Uint8Array, high: number): string {
  let best = western
  let confidence = 0
  let own = 0
  for (const match of analyse(sample)) {
    const encoding = latin.get(match.name)
    if (encoding === western) own = Math.max(own, match.confidence)
    else if (encoding !== undefined && match.confidence > confidence) {
      best = encoding
      confidence = match.confidence
    }
  }
  const lead = high >= 15 ? 15 : 25
  return confidence >= own + lead && isReadable(sample, best) ? best : western
}

const charset = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([\w-]{2,20})/i

/** The encoding that a page declares at its top, where the bytes can be read in it. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const top = Array.from(bytes.subarray(0, 1024), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : '.'
  ).join('')
  const label = charset.exec(top)?.[1]
  if (label === undefined) return undefined
  try {
    const {encoding} = new TextDecoder(label)
    if (encoding.startsWith('utf') || encoding === 'iso-8859-1') return undefined
    return isReadable(sampleOf(bytes), encoding) ? encoding : undefined
  } catch {
    // No such encoding.
    return undefined
  }
}

/** Bytes from the first that is not ASCII on, up to the end of a line where there is one. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  let start = bytes.findIndex((byte) => byte >= 0x80)
  if (start < 0) return bytes.subarray(0, 0)
  while (start > 0 && bytes[start - 1] !== 10) start--
  const end = Math.min(bytes.length, start + sampled)
  const line = end < bytes.length ? bytes.lastIndexOf(10, end - 1) : -1
  return bytes.subarray(start, line > start ? line : end)
}

/** How many bytes are not ASCII, how many of these stand three and more together, and how many differ. */
function shapeOf(bytes: Uint8Array): {
  readonly high: number
  readonly inRuns: number
  readonly spread: number
} {
  let high = 0
  let inRuns = 0
  let run = 0
  const seen = new Set<number>()
  for (const byte of bytes) {
    if (byte >= 0x80) {
      run++
      high++
      seen.add(byte)
      continue
    }
    if (run >= 3) inRuns += run
    run = 0
  }
  if (run >= 3) inRuns += run
  return {high, inRuns, spread: seen.size}
}

/** Whether next to nothing is lost, nor read as characters that nobody uses. */
function isReadable(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes)
  let wrong = 0
  let other = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) continue
    other++
    // Lost; control characters; private use.
    if (code === 0xfffd || code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff)) wrong++
  }
  // A byte that stands for itself cannot be half of something.
  return wrong === 0 || (ofTwoBytes.has(encoding) && wrong * 50 <= other)
}
