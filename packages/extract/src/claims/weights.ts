import type {LinearModel} from '../model/linear.js'
import type {FeatureName} from './feature-names.js'

/** What a feature adds to the log-odds, and why. */
interface Weight {
  readonly weight: number
  readonly reason: string
}

/**
 * The weights by which clauses are scored: set by hand after what each feature meant in hand-labelled
 * transcripts, and rounded. `docs/claims.md` shows the table.
 */
export const claimWeightTable: Readonly<Record<FeatureName, Weight>> = {
  figure: {weight: 1.2, reason: 'A figure can be looked up'},
  figures: {weight: 0.3, reason: 'Several figures, more so'},
  'money-or-percent': {weight: 0.5, reason: 'Amounts and shares are what fact-checkers check first'},
  date: {weight: 0.7, reason: 'A date ties a statement to an event'},
  'time-adverb': {weight: 0.4, reason: 'So do `originally`, `last year`, at less precision'},
  name: {weight: 0.4, reason: 'Names say who and what (up to three count)'},
  'long-words': {weight: 0.5, reason: 'Long words carry the matter (up to six count)'},
  length: {weight: 0.3, reason: 'A longer clause says more (up to 24 words count)'},
  'named-subject': {weight: 0.3, reason: 'The statement is about somebody or something named'},
  'noun-subject': {weight: 0.2, reason: 'Or about a thing that is at least described'},
  'third-person': {weight: 0.7, reason: '`they`, `he`, `she`: told about others'},
  'i-subject': {weight: -0.2, reason: 'Told about oneself'},
  'you-subject': {weight: -0.3, reason: '`you` mostly stands for anyone'},
  past: {weight: 0.9, reason: 'Something happened'},
  'past-state': {weight: 0.8, reason: 'Something was so'},
  'own-act': {weight: 0.4, reason: 'What the speakers did is known to others too, unlike what they want'},
  'public-act': {weight: 0.6, reason: 'Founding, buying, releasing, banning leave a record'},
  reporting: {weight: 0.2, reason: 'Words of others can be compared with what they said'},
  comparison: {weight: 0.4, reason: 'Comparisons can be measured'},
  cause: {weight: 0.2, reason: 'Causes can be examined'},
  quantifier: {weight: 0.3, reason: '`most`, `every`, `half` claim an amount'},
  relative: {weight: 0.5, reason: '`…, which is …` mostly adds a fact about something named'},
  state: {weight: -0.2, reason: 'Forms of `be` often judge rather than tell'},
  modal: {weight: -0.3, reason: 'What can or could be is not yet so'},
  'negated-verb': {weight: -0.4, reason: 'Denials are more often answers and refusals'},
  hypothetical: {weight: -0.3, reason: '`if`, `would`: not said to be so'},
  obligation: {weight: -0.6, reason: '`should`, `have to`: what ought to be'},
  hedge: {weight: -0.2, reason: '`probably`: said with reservation'},
  'hedge-frame': {weight: -0.2, reason: '`I think`: often the mark of an opinion'},
  opinion: {weight: -0.5, reason: '`great`, `weird`: taste (up to two words count)'},
  'predicate-opinion': {weight: -0.3, reason: '`is great`: taste is the whole statement'},
  feeling: {weight: -0.7, reason: '`I hope`, `we want`: nobody else can check'},
  logistics: {weight: -0.7, reason: 'Greetings, thanks, what comes next, what to subscribe to'},
  question: {weight: -1.5, reason: 'Asks, states nothing'},
  imperative: {weight: -1.2, reason: 'Tells someone to do something'},
  short: {weight: -0.4, reason: 'Fewer than six words seldom state a whole proposition'},
  'very-long': {weight: -0.2, reason: 'Above 45 words the clause was not found well'},
  'cut-off': {weight: -0.3, reason: 'The sentence breaks off'},
  'short-turn': {weight: -0.6, reason: 'Turns below twelve words are mostly reactions'}
}

/** The model by which clauses are scored; the bias puts the best balance of precision and recall at .5. */
export const claimWeights: LinearModel = {
  name: 'claims',
  bias: -0.9,
  weights: Object.fromEntries(Object.entries(claimWeightTable).map(([name, {weight}]) => [name, weight]))
}
