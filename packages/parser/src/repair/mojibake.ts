import {windows1252, windows874} from './code-pages.js'
import type {Repair} from './repair.js'

/** What was found of one kind of broken characters: one message for the whole file. */
interface Count {
  readonly reason: string
  readonly start: number
  readonly end: number
}

/** A way in which UTF-8 gets misread. */
interface Misreading {
  readonly name: string
  /** Code point → byte, for the characters that bytes from 0x80 on turn into. */
  readonly bytes: ReadonlyMap<number, number>
}

const misreadings: readonly Misreading[] = [
  {name: 'windows-1252', bytes: reverse(windows1252)},
  {name: 'windows-874', bytes: reverse(windows874)}
]

// First characters of a misread sequence: UTF-8 lead bytes 0xc2–0xf4, as windows-1252 and windows-874
// show them; for Thai only 0xe2 (punctuation, `โ`) and 0xc2, 0xc3 (`ย`, `ร`: Latin letters). What comes
// next is beyond ASCII, too: in most languages a letter with an accent is passed over at once.
const lead = /[\u00c2-\u00f4\u0e42\u0e22\u0e23](?=[^\0-\x7f])/g
const thaiLetter = /[\u0e01-\u0e5b]/

/** Finds UTF-8 that was read in another encoding: `â€”` and `โ€”` for an em dash. */
export function findMojibake(value: string): {repairs: Repair[]; counts: Count[]} {
  const repairs: Repair[] = []
  const found = new Map<string, {count: number; first: Repair}>()
  const note = (name: string, repair: Repair): void => {
    const entry = found.get(name)
    if (entry) entry.count++
    else found.set(name, {count: 1, first: repair})
  }
  let torn = 0
  let firstTorn = -1
  lead.lastIndex = 0
  while (lead.test(value)) {
    const at = lead.lastIndex - 1
    const before = repairs.length
    for (const {name, bytes} of misreadings) {
      const repair = repairAt(value, at, bytes)
      if (!repair || (name === 'windows-874' && inThai(value, repair))) continue
      if (amongOthers(value, repair, repairs.at(-1), bytes)) continue
      repairs.push(repair)
      note(name, repair)
      lead.lastIndex = repair.sourceEnd
      break
    }
    if (repairs.length === before && isTorn(value, at)) {
      if (torn === 0) firstTorn = at
      torn++
    }
  }
  const counts: Count[] = []
  for (const [name, {count, first}] of found) {
    const shown = value.slice(first.sourceStart, first.sourceEnd)
    counts.push({
      reason: `Unexpected \`${shown}\`, UTF-8 that was read as ${name}, repaired to \`${first.value}\` and the like in ${times(count)}`,
      start: first.sourceStart,
      end: first.sourceEnd
    })
  }
  if (torn > 0) {
    const shown = value.slice(firstTorn, firstTorn + 2)
    counts.push({
      reason: `Unexpected \`${shown}\` in ${times(torn)}, UTF-8 that was read in another encoding and lost a byte; left as it is`,
      start: firstTorn,
      end: firstTorn + 2
    })
  }
  const lost = value.indexOf('\uFFFD')
  if (lost >= 0) {
    counts.push({
      reason: `Unexpected \`\uFFFD\` in ${times(value.split('\uFFFD').length - 1)}, expected characters that could be read; left as they are`,
      start: lost,
      end: lost + 1
    })
  }
  return {repairs, counts}
}

function times(count: number): string {
  return `${count} ${count === 1 ? 'place' : 'places'}`
}

/** Misread punctuation that lost a byte on its way: nobody can tell what it was. */
function isTorn(value: string, at: number): boolean {
  const first = value.charAt(at)
  if ((first !== '\u00e2' && first !== '\u0e42') || value.charAt(at + 1) !== '\u20ac') return false
  return !thaiLetter.test(value.charAt(at - 1))
}

/** One misread UTF-8 sequence that starts at `at`. */
function repairAt(value: string, at: number, bytes: ReadonlyMap<number, number>): Repair | undefined {
  const first = bytes.get(value.charCodeAt(at))
  if (first === undefined) return undefined
  const length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4) return undefined
  let code = first & (0xff >> (length + 1))
  for (let index = 1; index < length; index++) {
    const byte = bytes.get(value.charCodeAt(at + index))
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  if (!isLikely(code, length)) return undefined
  return {sourceStart: at, sourceEnd: at + length, value: String.fromCodePoint(code)}
}

/** Characters that transcripts hold: Latin letters and signs, typographic punctuation, symbols, emoji. */
function isLikely(code: number, length: number): boolean {
  if (length === 2) return (code >= 0xa0 && code <= 0x17f) || (code >= 0x2c6 && code <= 0x2dd)
  if (length === 4) return code >= 0x1f300 && code <= 0x1faff
  return (
    (code >= 0x2010 && code <= 0x2044 && code !== 0x2028 && code !== 0x2029) ||
    (code >= 0x20a0 && code <= 0x20bf) ||
    (code >= 0x2100 && code <= 0x27bf) ||
    code === 0xfeff
  )
}

/**
 * Two characters that could be one letter, beside more of their kind that could not: not UTF-8 but
 * another encoding (`ÕâÊÇÄ»`), of which nothing is repaired.
 */
function amongOthers(
  value: string,
  {sourceStart, sourceEnd}: Repair,
  before: Repair | undefined,
  bytes: ReadonlyMap<number, number>
): boolean {
  if (sourceEnd - sourceStart > 2) return false
  const unread = (at: number): boolean => /[\u0080-\u009f\u00a1-\u00ff]/.test(value.charAt(at))
  if (unread(sourceStart - 1) && before?.sourceEnd !== sourceStart) return true
  return unread(sourceEnd) && !repairAt(value, sourceEnd, bytes)
}

/** Thai letters on either side: then it is Thai text, which may hold `โ€` of its own. */
function inThai(value: string, {sourceStart, sourceEnd}: Repair): boolean {
  const before = value.charAt(sourceStart - 1)
  const after = value.charAt(sourceEnd)
  const next = value.slice(sourceEnd, sourceEnd + 3)
  const opens = next.charAt(0) === '\u0e42' && next.charAt(1) === '\u20ac'
  return thaiLetter.test(before) || (thaiLetter.test(after) && !opens)
}

function reverse(codes: readonly number[]): ReadonlyMap<number, number> {
  return new Map(codes.map((code, index) => [code, index + 0x80]))
}
