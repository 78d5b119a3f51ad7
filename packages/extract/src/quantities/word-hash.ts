const bits = 15

/** The hash of letters with one more of them; case does not matter. It begins at 0. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0
}

/** A set of the hashes of words: one bit stands for all that agree in some of their bits. */
export function hashesOf(words: Iterable<string>): Int32Array {
  const hashes = new Int32Array(1 << (bits - 5))
  for (const word of words) {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at))
    const bit = bitOf(hash)
    hashes[bit >> 5] = (hashes[bit >> 5] ?? 0) | (1 << (bit & 31))
  }
  return hashes
}

/** Whether a hash may be that of a word in the set. */
export function mayHave(hashes: Int32Array, hash: number): boolean {
  const bit = bitOf(hash)
  return (((hashes[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 1
}

function bitOf(hash: number): number {
  return (hash ^ (hash >>> bits)) & ((1 << bits) - 1)
}
