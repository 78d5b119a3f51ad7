/** How a word occurs in a text. */
export interface Mention {
  /** In lower case. */
  readonly asWord: boolean
  /** Capitalized inside a sentence: after a letter in lower case or a comma. */
  readonly asName: boolean
}

const word = /[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f'\u2019-]{0,60}/g
const inside = /^(?:[a-z\u00df-\u00ff,] | [a-z,])/

/** Tells how words occur in a text; reads it once, when first asked. */
export function mentionsIn(value: string): (name: string) => Mention {
  let words: ReadonlySet<string> | undefined
  let names: ReadonlySet<string> | undefined
  return (name) => {
    if (!words || !names) ({words, names} = index(value))
    return {asWord: words.has(name.toLowerCase()), asName: names.has(name)}
  }
}

function index(value: string): {words: ReadonlySet<string>; names: ReadonlySet<string>} {
  const words = new Set<string>()
  const names = new Set<string>()
  for (const {0: found, index: at} of value.matchAll(word)) {
    const first = found.charAt(0)
    if (first === first.toLowerCase()) words.add(found)
    else if (inside.test(value.slice(Math.max(0, at - 2), at))) names.add(found.replace(/['\u2019]s?$/, ''))
  }
  return {words, names}
}
