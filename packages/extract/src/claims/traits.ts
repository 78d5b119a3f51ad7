import {commonWords, namingWords, vagueWords} from './tables/common-words.js'
import {opinionWords, publicActs} from './tables/vocabulary.js'
import {baseOf} from './verbs.js'
import {isAdverb, isDeterminer, isPreposition, isSubjectPronoun} from './word-classes.js'
import type {Form, Word} from './words.js'

/** What a word says by itself, whatever stands around it. */
export interface Traits {
  /** Not among the words that nearly everybody says every day. */
  readonly rare: boolean
  readonly digits: boolean
  /** Long words carry the matter. */
  readonly long: boolean
  /** `-tion`, `-ment`, `-ity`. */
  readonly abstract: boolean
  readonly opinion: boolean
  readonly vague: boolean
  readonly naming: boolean
  /** Another form than the base of a verb for an act that leaves a record: `acquired`, `launches`. */
  readonly act: boolean
  readonly future: boolean
  readonly you: boolean
  readonly dash: boolean
  /** `GitHub`, `Node.js`. */
  readonly innerCapital: boolean
  readonly preposition: boolean
  /** How it can be part of a name: always, where no capital has to stand, or never. */
  readonly name: 'acronym' | 'anywhere' | 'inside' | 'never'
  /** Behind it any word may have a capital. */
  readonly endsSentence: boolean
}

const longWord = 7
const future = /^(?:will|won't|.+'ll)$/
const abstract = /(?:tion|ment|ity|ness|ance|ence|ship|ism|ure|er|or)s?$/
const innerCapital = /[a-z][A-Z]|[A-Za-z]{2}\.[a-z]/
const dashes = /^[-–—]+$/
const stops = /^(?:["“”‘?!.:]|\.{2,})$/
const capital = /^[A-Z\u00c0-\u00de]/
const acronym = /^[A-Z][A-Z0-9]+s?$/
const ordinary =
  /^(?:i|i'm|i've|i'd|i'll|ok|okay|mr|mrs|ms|dr|yeah|yes|no|well|so|and|but|or|because|if|when|while|who|what|why|how|where|not|let's|let|please|thanks|thank|hey|hi|hello|oh|maybe|perhaps|right|sure|here|there|then|once|although|though|people|today|everybody|everyone|someone|nobody|things|first|god|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'\w+)?$/

/** The traits of a word; found out once for all places where it is written alike. */
export function traitsOf({form}: Word): Traits {
  form.traits ??= traitsOfForm(form)
  return form.traits
}

function traitsOfForm({text, lower}: Form): Traits {
  const base = baseOf(lower)
  return {
    rare: !/^\d/.test(lower) && !commonWords.has(lower),
    digits: /\d/.test(lower),
    long: lower.length >= longWord && !isAdverb(lower),
    abstract: lower.length >= longWord && abstract.test(lower),
    opinion: opinionWords.has(lower),
    vague: vagueWords.has(lower),
    naming: namingWords.has(lower),
    act: base !== undefined && base !== lower && publicActs.has(base),
    future: future.test(lower),
    you: lower === 'you' || lower.startsWith("you'"),
    dash: dashes.test(text),
    innerCapital: innerCapital.test(text),
    preposition: isPreposition(lower) || lower === 'to',
    name: nameOf(text, lower),
    endsSentence: stops.test(text)
  }
}

function nameOf(text: string, lower: string): Traits['name'] {
  if (!capital.test(text) || ordinary.test(lower)) return 'never'
  if (acronym.test(text)) return 'acronym'
  return isOrdinary(lower) ? 'inside' : 'anywhere'
}

/** Words that begin sentences often: a capital says nothing of them there. */
function isOrdinary(lower: string): boolean {
  return (
    isSubjectPronoun(lower) ||
    isDeterminer(lower) ||
    isPreposition(lower) ||
    isAdverb(lower) ||
    baseOf(lower) !== undefined ||
    /(?:ing|ly|ed)$/.test(lower) ||
    lower.includes("'")
  )
}
