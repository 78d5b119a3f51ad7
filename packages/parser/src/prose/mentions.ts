/** How a word occurs in a text. */
export interface Mention {
  /** In lower case. */
  readonly asWord: boolean
  /** Capitalized inside a sentence: after a letter in lower case or a comma. */
  readonly asName: boolean
}

const word = /[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f'\u2019-]{0,60}/g
const inWord = /[\w\u00c0-\u024f'\u2019-]/
const inside = /^(?:[a-z\u00df-\u00ff,] | [a-z,])/
/** So many words are looked for one by one; for more, the text is indexed. */
const few = 12

/** Tells how words occur in a text. */
export function mentionsIn(value: string): (name: string) => Mention {
  const known = new Map<string, Mention>()
  let indexed: ((name: string) => Mention) | undefined
  return (name) => {
    let mention = known.get(name)
    if (!mention) {
      if (known.size >= few) indexed ??= indexOf(value)
      mention = indexed ? indexed(name) : lookFor(value, name)
      known.set(name, mention)
    }
    return mention
  }
}

function lookFor(value: string, name: string): Mention {
  const lower = name.toLowerCase()
  return {
    asWord: lower !== name && occurs(value, lower, () => true, /^$/),
    asName: occurs(value, name, (at) => inside.test(value.slice(Math.max(0, at - 2), at)), /^['\u2019]s?$/)
  }
}

/** Whether a word stands somewhere that fits, whole but for an ending. */
function occurs(value: string, name: string, fits: (at: number) => boolean, ending: RegExp): boolean {
  for (let at = value.indexOf(name); at >= 0; at = value.indexOf(name, at + name.length)) {
    if (at > 0 && inWord.test(value.charAt(at - 1))) continue
    let end = at + name.length
    while (end < at + name.length + 3 && inWord.test(value.charAt(end))) end++
    const rest = value.slice(at + name.length, end)
    if ((rest === '' || ending.test(rest)) && fits(at)) return true
  }
  return false
}

function indexOf(value: string): (name: string) => Mention {
  const words = new Set<string>()
  const names = new Set<string>()
  for (const {0: found, index: at} of value.matchAll(word)) {
    const first = found.charAt(0)
    if (first === first.toLowerCase()) words.add(found)
    else if (inside.test(value.slice(Math.max(0, at - 2), at))) names.add(found.replace(/['\u2019]s?$/, ''))
  }
  return (name) => ({asWord: words.has(name.toLowerCase()), asName: names.has(name)})
}
