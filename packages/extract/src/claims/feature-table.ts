/** One feature: which way it speaks before any label is seen, and why. */
interface FeatureNote {
  /** 1 for a claim, −1 against. Training starts from it and needs evidence to turn it. */
  readonly direction: 1 | -1
  readonly reason: string
}

const pro = (reason: string): FeatureNote => ({direction: 1, reason})
const con = (reason: string): FeatureNote => ({direction: -1, reason})

/** All features of a clause, in the order of the table of weights in `docs/claims.md`. */
export const featureTable = {
  figure: pro('A figure can be looked up'),
  figures: pro('Several figures, more so'),
  digits: pro('The more words with digits, the more can be compared (up to three count)'),
  'money-or-percent': pro('Amounts and shares are what fact-checkers check first'),
  date: pro('A date ties a statement to an event'),
  'time-adverb': pro('So do `originally`, `last year`, at less precision'),
  name: pro('Names say who and what (up to three count)'),
  'name-words': pro('The more words of names, the more that can be looked up (up to six count)'),
  'name-behind-preposition': pro('`in Norway`, `at the bank`: where and with whom'),
  'inner-capital': pro('`GitHub`, `Node.js`: names that can be nothing else'),
  naming: pro('`called`, `founded`, `known as`: what things are named'),
  'rare-words': pro('Words that few people use every day carry the matter (up to eight count)'),
  'rare-share': pro('So does a clause that is made of them'),
  'long-words': pro('Long words carry the matter, too (up to six count)'),
  'abstract-nouns': pro('`-tion`, `-ment`, `-ity`: matters that are written about (up to four count)'),
  length: pro('A longer clause says more (up to 24 words count)'),
  'named-subject': pro('The statement is about somebody or something named'),
  'noun-subject': pro('Or about a thing that is at least described'),
  'third-person': pro('`they`, `he`, `she`: told about others'),
  'i-subject': con('Told about oneself'),
  'you-subject': con('`you` mostly stands for anyone'),
  'you-inside': con('So does a `you` anywhere'),
  'there-is': pro('`there are` says what there is'),
  past: pro('Something happened'),
  'past-state': pro('Something was so'),
  future: pro('What will be can be compared with what came'),
  'own-act': pro('What the speakers did is known to others too, unlike what they want'),
  'public-act': pro('Founding, buying, releasing, banning leave a record'),
  reporting: pro('Words of others can be compared with what they said'),
  'is-a': pro('`is a`, `are the`: what kind of thing something is'),
  comparison: pro('Comparisons can be measured'),
  cause: pro('Causes can be examined'),
  quantifier: pro('`most`, `every`, `half` claim an amount'),
  relative: pro('`…, which is …` mostly adds a fact about something named'),
  state: con('Forms of `be` often judge rather than tell'),
  modal: con('What can or could be is not yet so'),
  'negated-verb': con('Denials are more often answers and refusals'),
  hypothetical: con('`if`, `would`: not said to be so'),
  obligation: con('`should`, `have to`: what ought to be'),
  hedge: con('`probably`: said with reservation'),
  'hedge-frame': con('`I think`: often the mark of an opinion'),
  opinion: con('`great`, `weird`: taste (up to two words count)'),
  'predicate-opinion': con('`is great`: taste is the whole statement'),
  feeling: con('`I hope`, `we want`: nobody else can check'),
  vague: con('`thing`, `stuff`, `someone`: nothing that can be looked up (up to two count)'),
  logistics: con('Greetings, thanks, what comes next, what to subscribe to'),
  question: con('Asks, states nothing'),
  asked: con('Ends with a question mark, if only as a tag'),
  imperative: con('Tells someone to do something'),
  short: con('Fewer than six words seldom state a whole proposition'),
  'very-long': con('Above 45 words the clause was not found well'),
  repeated: con('`the the`: words said twice are still being sought (up to three count)'),
  dash: con('A dash inside: the thought was changed on the way'),
  'cut-off': con('The sentence breaks off'),
  'whole-sentence': con('A statement that fills its sentence has fewer reasons to be told from it'),
  'short-turn': con('Turns below twelve words are mostly reactions')
} as const satisfies Record<string, FeatureNote>

/** The name of a feature of a clause. */
export type FeatureName = keyof typeof featureTable

/** Notes what was observed; nothing where the value is 0 or false. */
export type Note = (name: FeatureName, value: number | boolean) => void

/** Features that are also looked at in the clauses just before and behind. */
export const neighbourFeatures = [
  'figure',
  'name',
  'past',
  'date',
  'third-person',
  'opinion',
  'hedge-frame',
  'question',
  'i-subject',
  'you-subject',
  'state',
  'short'
] as const satisfies readonly FeatureName[]
