/** A title with who made it, as far as the words say. */
export interface Named {
  readonly title: string
  readonly creator: string | null
}

/** Who made a work, and where the name ends. */
export interface CreatorName {
  readonly name: string
  readonly end: number
}

// A full stop belongs to a name behind a single capital only: `J. R. Holm`.
const word = String.raw`\p{Lu}(?:(?:\.\p{Lu})*\.|[\p{L}\p{M}'’-]+)?`
const particles = "(?:(?:da|de|del|den|der|di|du|el|la|le|ten|ter|van|von|y|d['’]) ?){0,3}"
const name = String.raw`${particles}${word}(?: (?:(?:and|&) )?${particles}${word}){0,6}`
const severalWords = String.raw`${particles}${word}(?: (?:(?:and|&) )?${particles}${word}){1,6}`
const year = String.raw`(?:\((?:1[5-9]|20)\d\d\) ?)?`

/** `, by X`, ` (2019), a novel by X`, ` — written by X`. */
const behindBy = new RegExp(
  String.raw`["”']?[,:;]? ?${year},? ?(?:[–—-]{1,2} ?)?\(?(?:(?:an? )?[a-z]+ ){0,3}by (?<name>${name})`,
  'uy'
)
/** ` — X Y`, with nothing else up to the next sign. */
const behindDash = new RegExp(
  String.raw`["”']? ?${year}(?:[–—]|-{1,2} ) ?(?<name>${severalWords})(?= ?(?:$|[,.;:()[\]|–—]| -))`,
  'uy'
)
const atEnd = new RegExp(String.raw`^(?<title>.+),? by (?<name>${severalWords})[.,]?$`, 'u')
const dashAtEnd = new RegExp(String.raw`^(?<title>.+?) ?[–—] ?(?<name>${severalWords})$`, 'u')

/** The creator that stands right behind a title in a line. */
export function creatorAfter(text: string, end: number): CreatorName | undefined {
  for (const pattern of [behindBy, behindDash]) {
    pattern.lastIndex = end
    const found = pattern.exec(text)?.groups?.['name']
    if (found !== undefined) return {name: found, end: pattern.lastIndex}
  }
  return undefined
}

/** Parts a title from the creator that is named with it: `Nine Bridges by Petra Lind`. */
export function splitCreator(words: string): Named {
  const groups = (atEnd.exec(words) ?? dashAtEnd.exec(words))?.groups
  const title = cleanTitle(groups?.['title'] ?? words)
  return title === '' ? {title: cleanTitle(words), creator: null} : {title, creator: groups?.['name'] ?? null}
}

/** A title without quotation marks around it, and without punctuation behind it. */
export function cleanTitle(words: string): string {
  const bare = words.trim().replace(/[\s,.;:↗]+$/, '')
  const quoted = /^["“‘'«](?<title>[^"“”«»]+?)[,.]?["”’'»]$/.exec(bare)?.groups?.['title']
  return (quoted ?? bare).trim()
}
