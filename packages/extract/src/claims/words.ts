import type {Span} from '../span.js'
import type {Traits} from './traits.js'
import type {VerbKind} from './verbs.js'

/** A word or a punctuation mark of a passage, with the form that tables are looked up by. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  /** Whether it is a word or a number, not punctuation. */
  readonly spoken: boolean
  /** Shared by all places where it is written alike. */
  readonly form: Form
  /** What `finiteVerb` has found out of it at its place, for the next time; `null` for no verb. */
  verb: VerbKind | null | undefined
}

/** A word as it is written. */
export interface Form {
  readonly text: string
  readonly lower: string
  readonly spoken: boolean
  /** What `traitsOf` has found out, for the next time. */
  traits: Traits | undefined
}

const letter = '0-9A-Za-z\\u00c0-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff'
const token = new RegExp(
  `[$€£¥#@]?[${letter}]+(?:['’.,&/:-][${letter}]+)*(?:%|\\+\\+?)?|[-–—]+|\\.{2,}|\\S`,
  'y'
)
const space = /\s+/y
const spoken = new RegExp(`^[$€£¥#@]?[${letter}]`)

/**
 * Forms of words that were met: the same few thousand come again and again, and equal strings that are one
 * object are found faster in every table.
 */
const forms = new Map<string, Form>()
const mostForms = 20_000

/** The words and marks of a span of a passage, in order. */
export function wordsOf(passage: string, span: Span): Word[] {
  const slice = passage.slice(span.start, span.end)
  const found: Word[] = []
  let at = 0
  while (at < slice.length) {
    space.lastIndex = at
    if (space.test(slice)) at = space.lastIndex
    token.lastIndex = at
    if (!token.test(slice)) break
    const form = formOf(slice.slice(at, token.lastIndex))
    const {text, lower, spoken: isSpoken} = form
    found.push({
      start: span.start + at,
      end: span.start + token.lastIndex,
      text,
      lower,
      spoken: isSpoken,
      form,
      verb: undefined
    })
    at = token.lastIndex
  }
  return found
}

function formOf(text: string): Form {
  const known = forms.get(text)
  if (known) return known
  if (forms.size >= mostForms) forms.clear()
  const lower = text.toLowerCase().replaceAll('’', "'")
  const form: Form = {text, lower, spoken: spoken.test(text), traits: undefined}
  forms.set(text, form)
  return form
}
