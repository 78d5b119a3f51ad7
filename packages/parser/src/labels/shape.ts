import {commonWords, functionWords, honorifics, nameParticles, namesToo, partWords} from './words.js'

/**
 * What a label looks like: `full` (two words and more), `single` (one capitalized word), `initials`,
 * `part` (`Speaker 1`, `Q`, `Moderator`), `handle` (one word in lower case), `common` (one
 * capitalized word that is often no name), `doubtful` (two words, one of which is a name and a common
 * word: `Will Norton`) or nothing of the kind.
 */
export type Shape = 'full' | 'doubtful' | 'single' | 'initials' | 'part' | 'handle' | 'common' | 'none'

const numbered =
  /^(?:(?:unidentified |unknown )?(?:speaker|participant|interviewer|interviewee|guest|host|panelist|respondent|caller|voice|person|audience(?: member)?|student|male|female|man|woman)(?: speaker| voice)?)(?: ?#?\d{1,3}| [a-z])?$/i
const ordinal =
  /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|another) (?:person|speaker|man|woman|voice|questioner|caller|audience member)$/i
const unknown =
  /^(?:unknown|unidentified|unnamed)(?: (?:speaker|person|voice|male|female|man|woman))?(?: \d{1,2})?$/i
const upper = /^[A-Z\u00c0-\u00de\u0100-\u017f\u0370-\u052f]/
const initials = /^(?:[A-Z]{1,4}|[A-Z][a-z]?[A-Z]{1,2}|(?:[A-Z]\.){1,3})$/
const roleWords: ReadonlySet<string> = new Set(
  'host co-host cohost byline guest moderator interviewer presenter anchor reporter correspondent'.split(' ')
)
const suffix = /,? (?:Jr|Sr|I{1,3}|IV|Ph\.?D|M\.?D|Psy\.?D|Esq|MBA|CFA|CPA)\.?$/i

/** A speaker whom nobody knows: no person. */
export function isUnknown(label: string): boolean {
  return unknown.test(label)
}

/** The name in a label: without a trailing `(…)`, and without what follows a comma in `Ann Berg, mayor of Hull`. */
export function withoutBrackets(label: string): string {
  const open = label.indexOf(' (')
  const bare = open > 0 && label.endsWith(')') ? label.slice(0, open).trimEnd() : label
  const comma = bare.indexOf(', ')
  if (comma < 0 || suffix.test(bare)) return bare
  const name = bare.slice(0, comma)
  const about = bare.slice(comma + 2)
  // `The Long Table, episode 12` is a title.
  if (/\d/.test(about)) return bare
  return name.includes(' ') || roleWords.has(about.toLowerCase()) ? name : bare
}

/** What stands in a label beside the name: `host` in `Ann Berg (host)`, `mayor` in `Ann Berg, mayor`. */
export function besideName(label: string): string | undefined {
  const name = withoutBrackets(label)
  if (name.length === label.length) return undefined
  return label
    .slice(name.length)
    .replace(/^[\s,(]{1,8}|[\s)]{1,8}$/g, '')
    .trim()
}

/** What a label looks like. */
export function shapeOf(label: string): Shape {
  const bare = withoutBrackets(label)
  if (bare.length > 48 || label.length - bare.length > 40) return 'none'
  if (numbered.test(bare) || ordinal.test(bare) || isUnknown(bare) || /^[QA]\d?$/.test(bare)) return 'part'
  const words = bare
    .replace(suffix, '')
    .split(/[\s,]+/)
    .filter(Boolean)
  const first = words[0]
  if (first === undefined || words.length > 5) return 'none'
  if (words.length === 1) return shapeOfWord(first)
  if (partWords.has(words.at(-1)?.toLowerCase() ?? '') && words.length <= 3) {
    return upper.test(first) && !functionWords.has(first.toLowerCase()) ? 'part' : theChair(words)
  }
  if (honorifics.has(first.toLowerCase().replace('.', '')) && upper.test(words[1] ?? '')) return 'full'
  let capitals = 0
  let doubtful = false
  for (const word of words) {
    const lower = word.toLowerCase().replace(/[.:]$/, '')
    if (functionWords.has(lower) && !nameParticles.has(word)) {
      if (words.length > 2 || doubtful || !namesToo.has(lower)) return 'none'
      doubtful = true
    }
    if (upper.test(word)) capitals++
    else if (!nameParticles.has(word) && word !== '&') return 'none'
    if (/\d/.test(word)) return 'none'
  }
  return capitals < 2 ? 'none' : doubtful ? 'doubtful' : 'full'
}

function theChair(words: readonly string[]): Shape {
  return words[0]?.toLowerCase() === 'the' ? 'part' : 'none'
}

function shapeOfWord(word: string): Shape {
  const lower = word.toLowerCase()
  if (partWords.has(lower)) return upper.test(word) ? 'part' : 'none'
  // `AS` is Ann Sand before it is a word.
  if (/^[A-Z]{2,3}$/.test(word) && !commonWords.has(lower)) return 'initials'
  if (commonWords.has(lower) || functionWords.has(lower)) return upper.test(word) ? 'common' : 'none'
  if (initials.test(word)) return 'initials'
  if (/^\d/.test(word)) return 'none'
  return upper.test(word) ? 'single' : 'handle'
}
