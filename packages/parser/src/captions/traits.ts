/** What the characters of a cue's text call for. */
export interface Traits {
  /** A colon, `>>` or a dash: a label may stand in it, or a change of speaker. */
  readonly speech: boolean
  /** Tags, references, brackets: it is more than one run of words. */
  readonly marks: boolean
}

const speechBit = 1
const marksBit = 2
const dashBit = 4

/** What each ASCII character calls for. */
const bits = new Uint8Array(128)
for (const character of '<&{([\\\0') bits[character.charCodeAt(0)] = marksBit
bits[58] = speechBit
bits[62] = speechBit
bits[45] = dashBit
// `&gt;&gt;`
bits[38] = speechBit | marksBit

/** Reads the characters of `[start, end)` once. */
export function traitsOf(value: string, start: number, end: number, dashes: boolean): Traits {
  let found = 0
  for (let at = start; at < end; at++) {
    const code = value.charCodeAt(at)
    if (code < 128) found |= bits[code] ?? 0
    else if (code === 0xff1a || code === 0x226b) found |= speechBit
    else if (code >= 0x2010 && code <= 0x2014) found |= dashBit
  }
  return traits[(found & 3) | (dashes && (found & dashBit) > 0 ? speechBit : 0)] ?? none
}

const none: Traits = {speech: false, marks: false}
const traits: readonly Traits[] = [
  none,
  {speech: true, marks: false},
  {speech: false, marks: true},
  {speech: true, marks: true}
]
