/** A link: where its text ends, where it goes, where it ends itself. */
export interface LinkSpan {
  readonly textEnd: number
  readonly url: string
  readonly end: number
}

const target =
  /\(\s{0,4}<?([^\s()<>]{0,2000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500})?)>?(?:\s{1,4}["'(][^"'()\n]{0,300}["')])?\s{0,4}\)/y
const longestText = 1000

/** `[text](url)` at an offset, before `limit`. */
export function linkAt(value: string, at: number, limit: number): LinkSpan | undefined {
  let depth = 0
  const last = Math.min(limit, at + longestText)
  for (let index = at; index < last; index++) {
    const character = value.charAt(index)
    if (character === '\\') index++
    else if (character === '[') {
      depth++
      if (depth > 3) return undefined
    } else if (character === ']' && --depth === 0) {
      target.lastIndex = index + 1
      const url = target.exec(value)?.[1]
      if (url === undefined || target.lastIndex > limit) return undefined
      return {textEnd: index, url, end: target.lastIndex}
    }
  }
  return undefined
}
