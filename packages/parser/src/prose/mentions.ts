/** Tells how a word occurs in a text: in lower case, and, as a name, after a word in lower case. */
export function mentionsIn(
  value: string
): (word: string) => {readonly asWord: boolean; readonly asName: boolean} {
  const known = new Map<string, {asWord: boolean; asName: boolean}>()
  return (word) => {
    let entry = known.get(word)
    if (!entry) {
      // Bounded: a file with very many one-off labels has none that matter.
      if (known.size > 200) return {asWord: true, asName: false}
      entry = {asWord: occurs(value, word.toLowerCase(), /\W/), asName: occurs(value, word, /[a-z,]/)}
      known.set(word, entry)
    }
    return entry
  }
}

/** Whether `word` stands as a whole word; the last character before the space matches `before`. */
function occurs(value: string, word: string, before: RegExp): boolean {
  for (let at = value.indexOf(word); at >= 0; at = value.indexOf(word, at + 1)) {
    const after = value.charAt(at + word.length)
    if (/\w/.test(after) || /\w/.test(value.charAt(at - 1))) continue
    const previous = value.charAt(at - 1) === ' ' ? value.charAt(at - 2) : value.charAt(at - 1)
    if (before.source === '\\W' || before.test(previous)) return true
  }
  return false
}
