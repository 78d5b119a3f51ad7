import type {Span} from '../span.js'
import type {Candidate} from './candidates.js'
import {openingPronoun, referentOf, topicOf} from './referent.js'
import type {Topic} from './referent.js'

/** Whose words a statement passes on, and what its opening pronoun stands for. */
export interface Reference {
  readonly attributedTo: string | null
  readonly subject: string | null
}

/** How far a topic reaches where words go on without a stop. */
const topicReach = 200
const pronoun = /^(?:he|she|it|they)$/

/**
 * Follows one turn from statement to statement: what is spoken of, and whether the words of someone
 * else are still being quoted.
 */
export class Speech {
  readonly #text: string
  /** Who spoke before. */
  readonly #interlocutor: string | null
  #topic: Topic | undefined
  #topicSentence = -1
  #topicEnd = 0
  /** Whose quotation is open, and from where its marks are still to be read. */
  #quoted: string | null = null
  #read = 0

  constructor(text: string, interlocutor: string | null) {
    this.#text = text
    this.#interlocutor = interlocutor
  }

  /** Takes the next statement and the words that name its source, as indexes. */
  next({proposition, sentence, start, end}: Candidate, source: Span | undefined): Reference {
    const {words} = proposition
    // A topic fades: the statement must follow in the same or the next two sentences.
    if (sentence > this.#topicSentence + 2 || start > this.#topicEnd + topicReach) this.#topic = undefined
    const opening = openingPronoun(proposition)
    const subject = opening === undefined ? null : referentOf(opening, this.#topic)
    let attributedTo: string | null = null
    if (source) {
      const first = words[source.start]!
      const said = this.#text.slice(first.start, words[source.end - 1]!.end)
      const bare = first.lower.replace(/'.*$/, '')
      if (bare === 'you') attributedTo = this.#interlocutor ?? bare
      else attributedTo = pronoun.test(bare) ? (referentOf(bare, this.#topic) ?? bare) : said
    }
    const topic = topicOf(proposition, this.#text)
    if (topic) this.#topic = topic
    if (topic || subject !== null) {
      this.#topicSentence = sentence
      this.#topicEnd = end
    }
    this.#closeBefore(start)
    const reference = {attributedTo: attributedTo ?? this.#quoted, subject}
    this.#followQuotation(end, attributedTo)
    return reference
  }

  #closeBefore(start: number): void {
    if (this.#quoted !== null && /["”]/.test(this.#text.slice(this.#read, start))) this.#quoted = null
    this.#read = Math.max(this.#read, start)
  }

  /** A quotation that a statement opens and does not close goes on in the next. */
  #followQuotation(end: number, attributedTo: string | null): void {
    const slice = this.#text.slice(this.#read, end)
    const marks = slice.match(/["“”]/g)?.length ?? 0
    if (this.#quoted !== null) {
      if (marks > 0) this.#quoted = null
    } else if (attributedTo !== null && marks % 2 === 1) this.#quoted = attributedTo
    this.#read = end
  }
}

/** Follows who speaks: `you` is most often the one who spoke before. */
export class Voices {
  #last: string | null = null
  #other: string | null = null

  /** The last other speaker, as the next turn begins. */
  before(speaker: string | null): string | null {
    if (speaker !== this.#last) {
      this.#other = this.#last
      this.#last = speaker
    }
    return this.#other
  }
}
