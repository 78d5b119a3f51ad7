import type {Span} from '../span.js'
import type {RecommendationRecord} from './fields.js'
import {normalTitle, sameTitle} from './similarity.js'

/** A work that may be named in a transcript: from its show notes, or from a list of one’s own. */
export interface Work {
  readonly title: string
  readonly creator?: string | null | undefined
  readonly url?: string | null | undefined
  readonly kind?: RecommendationRecord['kind'] | null | undefined
}

interface Listed {
  readonly work: Work
  /** The words of its title for comparison. */
  readonly words: readonly string[]
  /** What the comparison leaves out before them: `the`, or nothing. */
  readonly article: string
}

const articles = /^(?:the|an?) /i
const word = /[\p{L}\p{N}+#]+(?:['’][\p{L}\p{N}]+)*/gu
/** A title of one short word is also an ordinary word. */
const leastLetters = 4
/** Titles that begin alike are compared in full, so many at most. */
const mostCompared = 200

/** Works by the first word of their titles. */
export class Works {
  readonly #byWord = new Map<string, Listed[]>()
  /** By the first letter, for near spellings. */
  readonly #byLetter = new Map<string, Listed[]>()

  constructor(works: readonly Work[]) {
    for (const work of works) {
      const normal = normalTitle(work.title)
      if (normal === '') continue
      const article = articles.exec(work.title)?.[0]?.trim().toLowerCase() ?? ''
      const listed = {work, words: normal.split(' '), article}
      put(this.#byWord, listed.words[0] ?? '', listed)
      put(this.#byLetter, normal.slice(0, 1), listed)
    }
  }

  /** The work that a title as said names; near spellings and subtitles left out count. */
  named(said: string): Work | undefined {
    const near = this.#byLetter.get(normalTitle(said).slice(0, 1)) ?? []
    return near.slice(0, mostCompared).find(({work}) => sameTitle(work.title, said))?.work
  }

  /** Where titles stand word for word in a stretch of text, whatever their capitals. */
  spoken(text: string, {start, end}: Span): Span[] {
    if (this.#byWord.size === 0) return []
    const words = [...text.slice(start, end).matchAll(word)].map(({0: said, index}) => ({
      start: start + index,
      end: start + index + said.length,
      lower: said.toLowerCase(),
      normal: normalTitle(said)
    }))
    const found: Span[] = []
    for (let at = 0; at < words.length; at++) {
      const title = longestAt(words, at, this.#byWord.get(words[at]!.normal) ?? [])
      if (!title) continue
      const before = words[at - 1]
      const first = title.article !== '' && before?.lower === title.article ? before : words[at]!
      at += title.words.length - 1
      found.push({start: first.start, end: words[at]!.end})
    }
    return found
  }
}

/** The longest title that stands at an index. */
function longestAt(
  words: ReadonlyArray<{readonly normal: string}>,
  at: number,
  titles: readonly Listed[]
): Listed | undefined {
  let longest: Listed | undefined
  for (const title of titles) {
    if (title.words.length <= (longest?.words.length ?? 0) || title.words.join('').length < leastLetters)
      continue
    if (title.words.every((part, index) => words[at + index]?.normal === part)) longest = title
  }
  return longest
}

function put(lists: Map<string, Listed[]>, key: string, listed: Listed): void {
  const list = lists.get(key)
  if (list) list.push(listed)
  else lists.set(key, [listed])
}
