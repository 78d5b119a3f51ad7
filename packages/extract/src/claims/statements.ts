import type {Document, Scan} from '../document.js'
import type {Passage} from '../passages.js'
import type {Features} from '../model/linear.js'
import {countWords} from '../turns/index.js'
import type {Span} from '../span.js'
import {candidatesOf} from './candidates.js'
import type {Candidate} from './candidates.js'
import {featuresOf} from './features.js'
import {asksAt} from './questions.js'

/** A clause with what was observed of it. */
export interface Statement {
  readonly candidate: Candidate
  readonly features: Features
  /** `how many were open?`: what begins and ends as a question states nothing, but may name a topic. */
  readonly asks: boolean
}

/** Features ask only whether a turn is short: a long one need not be counted to its end. */
const maxCounted = 300

/** What may be claimed in a transcript, passage by passage. */
export function statementsOf(
  document: Document
): Array<{readonly scan: Scan; readonly statements: Statement[]}> {
  return document.scans
    .filter(({passage}) => isSaid(passage))
    .map((scan) => ({
      scan,
      statements: statementsIn(scan.text, scan.sentences, countWords(scan.text.slice(0, maxCounted)))
    }))
}

/** The statements of the sentences of a text. */
export function statementsIn(text: string, sentences: readonly Span[], turnWords: number): Statement[] {
  return candidatesOf(text, sentences).map((candidate) => {
    const {question, words, start} = candidate.proposition
    return {
      candidate,
      features: featuresOf(candidate.proposition, {turnWords}),
      asks: question && asksAt(words, start)
    }
  })
}

/** What is said, and letters and reports that are read into the record. */
function isSaid({turn, node}: Passage): boolean {
  return turn !== null || (node.type === 'note' && node.kind === 'document')
}
