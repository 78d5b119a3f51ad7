import {kindNouns} from './tables/kind-nouns.js'

const edges = /^(?:the|a|an) /

/** A title for comparison: lower case, without articles at its front, quotes and punctuation. */
export function normalTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/['’‘"“”]/g, '')
    .replace(/[^a-z0-9\u00df-\u024f+#]+/g, ' ')
    .trim()
    .replace(edges, '')
}

/** Whether two titles name one work: equal, one the beginning of the other, or nearly spelled alike. */
export function sameTitle(a: string, b: string): boolean {
  const one = normalTitle(a)
  const two = normalTitle(b)
  if (one === two) return one !== ''
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  if (short.length >= 4 && long.startsWith(`${short} `) && (short.includes(' ') || goesOn(a, b))) return true
  if (short.replaceAll(' ', '') === long.replaceAll(' ', '')) return short !== ''
  if (short.length < 5 || long.length > 120 || long.length - short.length > 4) return false
  return 1 - distance(one, two) / long.length >= 0.85
}

/** Whether the longer of two titles goes on with a subtitle, an address or a kind: `Harbor: Winter`, `Harbor app`. */
function goesOn(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const rest = long
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .slice(short.replace(/^(?:the|a|an) /i, '').length)
  return /^[:.]/.test(rest) || kindNouns.has(rest.trim())
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[b.length] ?? 0
}
