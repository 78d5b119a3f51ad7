/** Phrases with each of some beginnings and each of some ends. */
function each(firsts: readonly string[], rests: readonly string[]): string[] {
  return firsts.flatMap((first) => rests.map((rest) => (rest === '' ? first : `${first} ${rest}`)))
}

const remembering = [
  ...each(
    ['if i'],
    ['remember', 'remember correctly', 'remember right', 'recall', 'recall correctly', 'recall right']
  ),
  'if memory serves'
]
const unquoted = each(["don't quote me"], ['', 'on this', 'on that'])

/** Phrases by which a speaker marks what is said next as uncertain; `'` stands for either apostrophe. */
export const hedgesBefore: readonly string[] = [
  ...each(
    ['i'],
    [
      'think',
      'believe',
      'guess',
      'suppose',
      'assume',
      'imagine',
      'reckon',
      'feel like',
      'want to say',
      'wanna say',
      'would say',
      'would guess',
      'could guess',
      'forget',
      "don't know",
      'dunno'
    ]
  ),
  ...each(["i'd"], ['say', 'guess', 'imagine', 'estimate']),
  ...each(["i'm"], ['guessing', 'thinking', 'assuming', 'not sure', 'gonna say', 'going to say']),
  ...each(['my guess', 'my sense', 'my recollection', 'my understanding'], ['is', 'was']),
  ...each(['somewhere'], ['around', 'between', 'near', 'in the']),
  ...each(['what is it'], ['', 'now']),
  ...remembering,
  ...unquoted,
  'probably',
  'maybe',
  'perhaps',
  'possibly',
  'presumably',
  'supposedly',
  'not sure',
  'something like',
  'let me guess',
  "let's say",
  'estimated'
]

/** The same where nothing but a word of approximation may stand between them and the number: `it could be about 40`. */
export const hedgesRightBefore: readonly string[] = each(['might', 'could', 'must'], ['be', 'have been'])

/** The same where a comma stands between: `that was, what, ten years ago`. */
export const hedgesBeforeComma: readonly string[] = ['what']

/** The same, behind what it marks. */
export const hedgesAfter: readonly string[] = [
  ...each(['or something'], ['', 'like that', 'like this']),
  ...each(['or whatever'], ['', 'it is', 'it was']),
  'or so',
  'or thereabouts',
  'give or take',
  'maybe',
  'probably',
  ...each(["i'd"], ['say', 'guess']),
  "i'm not sure",
  ...remembering,
  ...unquoted
]

/** Verbs that hedge behind a number, alone or with what is thought: `I think it was`. */
export const opinions: readonly string[] = each(
  ['i'],
  ['think', 'believe', 'guess', 'suppose', 'want to say', 'forget', "don't know"]
)
