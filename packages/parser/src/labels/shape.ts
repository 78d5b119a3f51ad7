import {isHonorific, wordsOf} from './name-parts.js'
import {commonWords, functionWords, nameParticles, namesToo, partWords} from './words.js'

/**
 * What a label looks like: `full` (two words and more), `single` (one capitalized word), `initials`,
 * `part` (`Speaker 1`, `Q`, `Moderator`), `handle` (one word in lower case), `common` (one
 * capitalized word that is often no name), `doubtful` (two words, one of which is a name and a common
 * word: `Will Norton`) or nothing of the kind.
 */
export type Shape = 'full' | 'doubtful' | 'single' | 'initials' | 'part' | 'handle' | 'common' | 'none'

const part = new RegExp(
  [
    // `Speaker 1`, `unidentified male voice`.
    String.raw`^(?:(?:unidentified |unknown )?(?:speaker|participant|interviewer|interviewee|guest|host|panelist|respondent|caller|voice|person|audience(?: member)?|student|male|female|man|woman)(?: speaker| voice)?)(?: ?#?\d{1,3}| [a-z])?$`,
    // `Second audience member`.
    String.raw`^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|another) (?:person|speaker|man|woman|voice|questioner|caller|audience member)$`
  ].join('|'),
  'i'
)
const unknown =
  /^(?:unknown|unidentified|unnamed)(?: (?:speaker|person|voice|male|female|man|woman))?(?: \d{1,2})?$/i
const question = /^[QA]\d?$/
const initials = /^(?:[A-Z]{1,4}|[A-Z][a-z]?[A-Z]{1,2}|(?:[A-Z]\.){1,3})$/
const roleWords: ReadonlySet<string> = new Set(
  'host co-host cohost byline guest moderator interviewer presenter anchor reporter correspondent'.split(' ')
)
const suffix = /,? (?:Jr|Sr|I{1,3}|IV|Ph\.?D|M\.?D|Psy\.?D|Esq|MBA|CFA|CPA)\.?$/i

/** A speaker whom nobody knows: no person. */
export function isUnknown(label: string): boolean {
  return unknown.test(label)
}

/** The name in a label: without a trailing `(…)` or `[…]`, and without what follows a comma in `Ann Berg, mayor of Hull`. */
export function withoutBrackets(label: string): string {
  const open = label.endsWith(')') ? label.indexOf(' (') : label.endsWith(']') ? label.search(/ \\?\[/) : -1
  const bare = open > 0 ? label.slice(0, open).trimEnd() : label
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
    .replace(/^[\s,(\\[]{1,8}|[\s)\\\]]{1,8}$/g, '')
    .trim()
}

/** Tells what a label looks like. */
export type ShapeOf = (label: string) => Shape

/** The same as `shapeOf`, for a file: what it told of a label is kept. */
export function shapesOfFile(): ShapeOf {
  const known = new Map<string, Shape>()
  return (label) => {
    let shape = known.get(label)
    if (shape === undefined) {
      shape = shapeOf(label)
      known.set(label, shape)
    }
    return shape
  }
}

/** What a label looks like. */
export function shapeOf(label: string): Shape {
  const bare = withoutBrackets(label)
  if (bare.length > 48 || label.length - bare.length > 40) return 'none'
  if (part.test(bare) || isUnknown(bare) || (bare.length < 3 && question.test(bare))) return 'part'
  const name = bare.replace(suffix, '')
  const words = wordsOf(name)
  const [first, second] = words
  if (first === undefined || words.length > 5) return 'none'
  if (second === undefined) return shapeOfWord(first)
  const lower = wordsOf(name.toLowerCase())
  if (partWords.has(lower.at(-1) ?? '') && words.length <= 3) {
    if (isUpper(first) && !functionWords.has(lower[0] ?? '')) return 'part'
    return lower[0] === 'the' ? 'part' : 'none'
  }
  if (isHonorific(lower[0] ?? '') && isUpper(second)) return 'full'
  return /\d/.test(name) ? 'none' : shapeOfName(words, lower)
}

/** The shape of two words and more, given as written and in lower case. */
function shapeOfName(words: readonly string[], lower: readonly string[]): Shape {
  let capitals = 0
  let particles = 0
  let doubtful = false
  for (const [index, word] of words.entries()) {
    const known = withoutStop(lower[index] ?? '')
    if (functionWords.has(known) && !nameParticles.has(word)) {
      if (words.length > 2 || doubtful || !namesToo.has(known)) return 'none'
      doubtful = true
    }
    if (isUpper(word) || isJoined(word)) capitals++
    else if (nameParticles.has(word)) particles++
    else if (word !== '&') return 'none'
  }
  // `van der Berg`
  if (capitals === 1 && particles > 0 && nameParticles.has(words[0] ?? '')) return 'single'
  return capitals < 2 ? 'none' : doubtful ? 'doubtful' : 'full'
}

/** `al-Haytham`, `d’Arcy`: a particle that is joined to its name. */
function isJoined(word: string): boolean {
  return /^[a-z]{1,3}['\u2019-][A-Z\u00c0-\u00de]/.test(word)
}

function withoutStop(word: string): string {
  return word.endsWith('.') || word.endsWith(':') ? word.slice(0, -1) : word
}

/** Whether a word begins with a capital, Latin, Greek or Cyrillic. */
function isUpper(word: string): boolean {
  const code = word.charCodeAt(0)
  return (
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0xde) ||
    (code >= 0x100 && code <= 0x17f) ||
    (code >= 0x370 && code <= 0x52f)
  )
}

/** A name in Chinese, Japanese or Korean, scripts without capitals. */
const eastAsian = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,8}$/

function shapeOfWord(word: string): Shape {
  if (word.charCodeAt(0) >= 0x3040 && eastAsian.test(word)) return 'single'
  const lower = word.toLowerCase()
  if (partWords.has(lower)) return isUpper(word) ? 'part' : 'none'
  // `AS` is Ann Sand before it is a word.
  if (/^[A-Z]{2,3}$/.test(word) && !commonWords.has(lower)) return 'initials'
  if (commonWords.has(lower) || functionWords.has(lower)) return isUpper(word) ? 'common' : 'none'
  if (initials.test(word)) return 'initials'
  if (/^\d/.test(word)) return 'none'
  return isUpper(word) ? 'single' : 'handle'
}
