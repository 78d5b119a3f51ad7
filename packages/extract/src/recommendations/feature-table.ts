/** One feature: what it is worth and what it says. */
interface FeatureNote {
  /** What it is worth before any label is seen, in halves: training starts from it and needs evidence to move it. */
  readonly start: number
  readonly reason: string
}

const note = (start: number, reason: string): FeatureNote => ({start, reason})

/** Everything that is observed of a candidate, in the order of the table in `docs/recommendations.md`. */
export const featureTable = {
  section: note(1, 'recommendations are due'),
  prompt: note(1.5, 'asked for favorites'),
  promptKind: note(0.5, 'asked for works that have titles (books, films)'),
  itemDirect: note(3, 'right behind `my first pick is`'),
  itemNear: note(1.5, 'in reach of it'),
  recommendDirect: note(2.5, 'right behind `I recommend`'),
  recommendNear: note(1.5, 'in reach of it'),
  suggestDirect: note(2, 'right behind `check out`: said of much that is no work'),
  suggestNear: note(0.5, 'in reach of it'),
  useDirect: note(1, 'right behind `I’ve been reading`, in zones only'),
  useNear: note(0.5, 'in reach of it'),
  loveDirect: note(1.5, 'right behind `I love`'),
  loveNear: note(0.5, 'in reach of it'),
  lovedToo: note(2, 'what another speaker has just recommended'),
  back: note(1.5, 'later: `I recommend it`, `go watch it`'),
  denied: note(-3, '`I wouldn’t recommend …`'),
  coordinated: note(2.5, 'joined to a recommended title by `and`'),
  first: note(1, 'first name of a pick or an answer'),
  later: note(-1.5, 'the pick has its title already'),
  quoted: note(1, 'in quotation marks'),
  called: note(1.5, 'behind `called`, `titled`'),
  web: note(0.5, 'a web address'),
  listed: note(2.5, 'show notes or a list of works name it'),
  plain: note(-0.5, 'in lower case behind a cue'),
  creator: note(1.5, '`by …` beside it'),
  kind: note(1, 'a noun such as `novel` beside it'),
  severalWords: note(0.5, 'two to eight words'),
  praise: note(0.5, '`great` in the sentence or the next'),
  initial: note(-2, 'its capital begins a sentence'),
  person: note(-3, 'stands where people are named'),
  speaker: note(-3, 'the name of a speaker'),
  introduced: note(1, '`It’s called …`'),
  modifier: note(-2, 'says what kind of thing follows'),
  outnamed: note(-1, 'another name in the sentence is marked as a title'),
  short: note(-1, 'three letters or fewer'),
  asked: note(-1.5, 'in a question'),
  farFromCue: note(-0.5, 'far behind its cue')
} as const satisfies Record<string, FeatureNote>

/** The name of a feature. */
export type Feature = keyof typeof featureTable

/** Features with their values: 1 for a plain yes. */
export type FeatureValues = Map<Feature, number>
