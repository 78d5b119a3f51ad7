import type {Root} from '@dicta/parser'
import type {VFile} from 'vfile'
import {documentOf} from '../document.js'
import type {LinearModel} from '../model/linear.js'
import {sharesHalf} from '../span.js'
import type {Span} from '../span.js'
import {bestCut} from './best-cut.js'
import {learn} from './learn.js'
import type {Lesson} from './learn.js'
import {statementsIn, statementsOf} from './statements.js'
import type {Statement} from './statements.js'
import {surroundedFeatures} from './surroundings.js'

/** Sentences of one transcript in the order in which they were said, each with a label. */
export interface LabelledSentences {
  readonly sentences: readonly string[]
  /** How much each deserves a check: 0 not at all, 1 surely. */
  readonly labels: readonly number[]
}

/** A transcript in which the claims are marked. */
export interface LabelledTranscript {
  readonly tree: Root
  readonly file?: VFile
  /** Spans of the source, each with how much it deserves a check, above 0 to 1. */
  readonly claims: ReadonlyArray<Span & {readonly grade: number}>
}

/** What weights are learnt from. */
export type ClaimDocument = LabelledSentences | LabelledTranscript

/** How often the clause of a sentence that its label means is sought anew. */
const rounds = 2
const mostFolds = 10

/** Options of `trainClaims`. */
export interface TrainClaimsOptions {
  /**
   * Whether the bias is laid for the best F1, which takes ten times as long; default: true. Without it scores
   * only rank.
   */
  readonly calibrate?: boolean
}

/**
 * Learns weights for `scoreClaims` and `extract` from labels of your own. Each weight starts at the way its
 * feature speaks in general and is moved by evidence; the bias is laid so that a score of .5 selects best: F1
 * is highest there over documents that the weights have not seen.
 *
 * The same documents give the same weights. Words count where they stand in four documents or more.
 *
 * @throws {TypeError} When there is no document, or labels are missing, too many, or not from 0 to 1.
 */
export function trainClaims(
  documents: readonly ClaimDocument[],
  {calibrate = true}: TrainClaimsOptions = {}
): LinearModel {
  if (documents.length === 0) throw new TypeError('Expected at least one document to learn from')
  const lessons = documents.map(lessonOf)
  const weights = learn(lessons, rounds)
  if (!calibrate) return {name: 'claims', bias: 0, weights: weights.named}
  const folds = Math.min(mostFolds, lessons.length)
  // A single document cannot be held out.
  const held = folds < 2 ? [weights.sums(lessons)] : heldOut(lessons, folds)
  return {name: 'claims', bias: -bestCut(held.flat()), weights: weights.named}
}

/** What each document scores by weights learnt from the others. */
function heldOut(lessons: readonly Lesson[], folds: number): ReturnType<ReturnType<typeof learn>['sums']>[] {
  return Array.from({length: folds}, (_, fold) =>
    learn(
      lessons.filter((_lesson, index) => index % folds !== fold),
      rounds
    ).sums(lessons.filter((_lesson, index) => index % folds === fold))
  )
}

function lessonOf(document: ClaimDocument, index: number): Lesson {
  return 'sentences' in document ? lessonOfSentences(document, index) : lessonOfTranscript(document, index)
}

function lessonOfSentences({sentences, labels}: LabelledSentences, document: number): Lesson {
  if (labels.length !== sentences.length)
    throw new TypeError(
      `Expected a label for each sentence of document ${document}, got ${labels.length} for ${sentences.length}`
    )
  for (const label of labels) checkGrade(label, document)
  const statements: Statement[] = []
  const sentenceOf: number[] = []
  for (const [sentence, text] of sentences.entries()) {
    for (const statement of statementsIn(text, [{start: 0, end: text.length}], Infinity)) {
      statements.push(statement)
      sentenceOf.push(sentence)
    }
  }
  const grades = sentenceOf.map((sentence) => labels[sentence] ?? 0)
  return {statements, features: featuresOf(statements), grades, unitOf: sentenceOf}
}

function lessonOfTranscript({tree, file, claims}: LabelledTranscript, document: number): Lesson {
  for (const {grade} of claims) checkGrade(grade, document)
  const statements: Statement[] = []
  const grades: number[] = []
  for (const {scan, statements: said} of statementsOf(documentOf(tree, file, {}))) {
    for (const statement of said) {
      const span = scan.passage.toSource(statement.candidate)
      statements.push(statement)
      grades.push(Math.max(0, ...claims.filter((claim) => sharesHalf(claim, span)).map(({grade}) => grade)))
    }
  }
  return {statements, features: featuresOf(statements), grades, unitOf: undefined}
}

/** Read once, however many folds learn from them. */
function featuresOf(statements: readonly Statement[]): Lesson['features'] {
  return statements.map((_, index) => surroundedFeatures(statements, index))
}

function checkGrade(grade: number, document: number): void {
  if (!(grade >= 0 && grade <= 1))
    throw new TypeError(`Unexpected label ${grade} in document ${document}, expected 0 to 1`)
}
