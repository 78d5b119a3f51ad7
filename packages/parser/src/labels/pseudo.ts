import {isDigitAt} from './characters.js'

const words: ReadonlyArray<readonly [kind: string, ...labels: readonly string[]]> = [
  ['break', 'break', 'ad break', 'commercial break', 'pause', 'silence', 'transition'],
  [
    'sponsor',
    'sponsor',
    'sponsors',
    'sponsor break',
    'sponsored',
    'ad',
    'ads',
    'advert',
    'advertisement',
    'commercial',
    'promo'
  ],
  ['intro', 'intro', 'introduction', 'cold open', 'teaser'],
  ['outro', 'outro', 'closing', 'end credits', 'credits'],
  [
    'music',
    'music',
    'theme',
    'theme music',
    'theme song',
    'jingle',
    'song',
    'song sample',
    'intro music',
    'outro music'
  ],
  ['clip', 'clip', 'audio clip', 'video clip', 'recording', 'sound', 'sfx', 'sound effect']
]

const kinds: ReadonlyMap<string, string> = new Map(
  words.flatMap(([kind, ...labels]) => labels.map((label) => [label, kind] as const))
)
const number = / ?#?\d{1,2}$/
/** `commercial break #12` */
const longest = 20

/** The kind of note that a label such as `Break:` or `Jingle:` begins; nothing for people. */
export function pseudoKind(label: string): string | undefined {
  if (label.length > longest) return undefined
  const lower = label.toLowerCase()
  return kinds.get(isDigitAt(lower, lower.length - 1) ? lower.replace(number, '') : lower)
}
