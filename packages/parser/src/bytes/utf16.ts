const sampled = 4096

/** UTF-16 without a mark: letters of English have a zero beside them, and so have spaces and line endings anywhere. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), sampled)
  if (length < 4 || bytes.length % 2 === 1) return undefined
  let even = 0
  let odd = 0
  let little = 0
  let big = 0
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    if (first === 0) even++
    if (second === 0) odd++
    if (second === 0 && (first === 10 || first === 32)) little++
    if (first === 0 && (second === 10 || second === 32)) big++
  }
  const most = length * 0.4
  const least = length * 0.05
  if (odd >= most && even <= least) return 'utf-16le'
  if (even >= most && odd <= least) return 'utf-16be'
  // Of other scripts only spaces, digits and line endings have zeros.
  const few = length * 0.01
  if (little > few && odd > even * 8 && big === 0) return 'utf-16le'
  return big > few && even > odd * 8 && little === 0 ? 'utf-16be' : undefined
}
