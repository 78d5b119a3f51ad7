const common = new Set(
  'the and that this they them their there these those with from have been were was are for not but you your our its his her has had will would can could what which who when then than into about just also very really some more most over out all one it is in on of to as at by an a we he she i be do so or if'.split(
    ' '
  )
)
const minWords = 4
const minShare = 0.8
/** How many rare words stand for a claim, and how many claims with such a word are compared. */
const keys = 3
const maxCompared = 20

/** Finds earlier statements that say the same in nearly the same words. */
export function duplicateFinder(): (quote: string, id: string) => string | null {
  const byWord = new Map<string, Array<{id: string; words: ReadonlySet<string>}>>()
  return (quote, id) => {
    const words = contentWords(quote)
    if (words.size < minWords) return null
    const rare = [...words].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, keys)
    let found: string | null = null
    for (const word of rare) {
      const earlier = byWord.get(word) ?? []
      found ??=
        earlier.slice(-maxCompared).find((other) => shareOf(words, other.words) >= minShare)?.id ?? null
      if (found) break
    }
    // Chains point to the first: a repeated statement is not entered again.
    if (!found) {
      for (const word of rare) {
        const earlier = byWord.get(word)
        if (earlier) earlier.push({id, words})
        else byWord.set(word, [{id, words}])
      }
    }
    return found
  }
}

function contentWords(quote: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of quote.toLowerCase().matchAll(/[a-z0-9\u00c0-\u024f]+/g))
    if (!common.has(word)) found.add(word)
  return found
}

/** The words that two sets share, over all words of both. Figures must be the same. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) {
    if (b.has(word)) shared++
    else if (/\d/.test(word)) return 0
  }
  for (const word of b) if (/\d/.test(word) && !a.has(word)) return 0
  return shared / (a.size + b.size - shared)
}
