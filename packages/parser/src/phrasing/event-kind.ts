/** Kinds of events, each with the words that tell it; lower case. */
const kindWords: ReadonlyArray<readonly [string, string]> = [
  ['inaudible', 'inaudible unintelligible indiscernible unclear muffled garbled indistinct'],
  ['crosstalk', 'crosstalk cross-talk overlapping interposing overtalk'],
  [
    'laughter',
    'laugh laughs laughing laughter laughed chuckle chuckles chuckling giggle giggles giggling cackles snickers'
  ],
  ['applause', 'applause applauds clap claps clapping cheer cheers cheering ovation'],
  ['music', 'music musical singing sings jingle fanfare ♪ ♫ ♪♪'],
  ['pause', 'pause pauses silence beat'],
  ['sigh', 'sigh sighs sighing exhales inhales breathes breath gasp gasps'],
  ['cough', 'cough coughs coughing sneeze sneezes sniffs sniffles'],
  [
    'noise',
    'noise noises beep beeps bleep bleeped static feedback rings ringing buzzing knocking bang thud siren sirens barking barks wind thunder footsteps birdsong traffic engine whistle whistles'
  ],
  ['foreign', 'foreign'],
  ['phonetic', 'phonetic phonetically sic ph sp'],
  ['gesture', 'nods nodding shrugs shrugging gestures gesturing'],
  ['redacted', 'redacted redaction expletive'],
  ['technical', 'glitch glitches glitching blank_audio lag buffering disconnected']
]

const kindOf: ReadonlyMap<string, string> = new Map(
  kindWords.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const))
)

/** Words that stand beside those in `[audience laughs softly]`; lower case. */
const companions: ReadonlySet<string> = new Set(
  (
    'a an and all the both everyone audience crowd host guest group some more loud loudly soft softly quiet quietly ' +
    'nervous nervously light brief briefly long short background foreground upbeat dramatic theme intro outro opening ' +
    'closing playing plays fades continues ends starts stops begins in out up with of from language speaking speaks ' +
    'speech word words audio video voice voices talking talk cross phone door dog bell microphone mic tape recording ' +
    'multiple several people speakers speaker general throat clears clearing standing scattered'
  ).split(' ')
)

const clock = /(?:^|[\s@])\d{1,3}:\d{2}(?::\d{2})?(?:\.\d{1,3})?$/

const parting = /[,.;!?]|[^\S ]/

/** Words that spaces and punctuation part; mostly there is only one. */
function wordsOf(spoken: string): readonly string[] {
  if (spoken !== '' && !spoken.includes(' ') && !parting.test(spoken)) return [spoken]
  return spoken.split(/[\s,.;!?]+/).filter(Boolean)
}

/**
 * The kind of event that the words between brackets tell; nothing where they are speech, such as
 * the editor's `[at]`.
 */
export function eventKind(inner: string, bracket: '(' | '['): string | undefined {
  if (inner.length > 60) return undefined
  const spoken = inner.includes(':') ? inner.replace(clock, '') : inner
  const timed = spoken.length < inner.length
  const words = wordsOf(spoken.toLowerCase().replace(/cross[ -]talk/, 'crosstalk'))
  if (words[0] === 'soundbite') return 'clip'
  if (words.length === 0 || words.length > 6) return undefined
  let kind: string | undefined
  let others = 0
  for (const word of words) {
    const known = kindOf.get(word)
    if (known) kind ??= known
    else if (!companions.has(word)) others++
  }
  if (words[0] === 'speaking' || words[0] === 'speaks') kind ??= bracket === '[' ? 'foreign' : undefined
  if (words[0] === 'clears' && words.includes('throat')) kind ??= 'cough'
  // `(wind)` may be said; `(laughs)` is not.
  if (kind === 'noise' && bracket === '(') return undefined
  if (kind && (others === 0 || (bracket === '[' && others <= 2))) return kind
  if (bracket === '(') return undefined
  // `[Kowalski 00:12:31]`: a guess of the transcriber. `[DOOR SLAMS]`: capitals are for sounds.
  if (timed) return kind ?? 'phonetic'
  if (words.length >= 2 && spoken === spoken.toUpperCase() && /[A-Z]{3}/.test(spoken)) return 'noise'
  return undefined
}
