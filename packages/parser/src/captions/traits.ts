/** A colon, `>>` or a dash: a label may stand in the cue, or somebody else begin to speak. */
export const speechTrait = 1
/** Tags, references, brackets: the cue is more than one run of words. */
export const marksTrait = 2
const dashBit = 4

/** What each ASCII character calls for. */
const bits = new Uint8Array(128)
for (const character of '<&{([\\\0') bits[character.charCodeAt(0)] = marksTrait
bits[58] = speechTrait
bits[62] = speechTrait
bits[45] = dashBit
// `&gt;&gt;`
bits[38] = speechTrait | marksTrait

/** What the characters of a cue’s text `[start, end)` call for: a sum of traits. */
export function traitsOf(value: string, start: number, end: number, dashes: boolean): number {
  let found = 0
  for (let at = start; at < end; at++) {
    const code = value.charCodeAt(at)
    if (code < 128) found |= bits[code] ?? 0
    else if (code === 0xff1a || code === 0x226b) found |= speechTrait
    else if (code >= 0x2010 && code <= 0x2014) found |= dashBit
  }
  return (found & (speechTrait | marksTrait)) | (dashes && (found & dashBit) > 0 ? speechTrait : 0)
}
