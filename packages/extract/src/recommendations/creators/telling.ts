import type {Judged} from '../judged.js'
import type {Kind} from '../tables/kind-nouns.js'
import {peopleAt} from './people.js'

/** A title with the words from which forms read who made the work. */
export interface Telling {
  readonly one: Judged
  readonly text: string
  readonly title: Judged['candidate']
  readonly kind: Kind
  /** The last words of its sentence before the title. */
  readonly before: string
  /** The first words of its sentence behind the title. */
  readonly after: string
  /** From the title on, with two more sentences, up to where another work is named. */
  readonly later: string
  /** Who made what was named last. */
  readonly last: string | null
}

/** One way to tell who made a work. */
export type Form = (telling: Telling) => string | null | undefined

const another =
  /\b(?:[Mm]y|[Tt]he|[Aa]nd) (?:second|third|fourth|next|other|last|final)\b|\b(?:[Aa]nother|[Aa]lso)\b/

/** Gathers what the forms read. */
export function tellingOf(one: Judged, kind: Kind, last: string | null): Telling {
  const {scan, candidate: title, sentence, after} = one
  const {text} = scan
  const behind = (limit: number, length: number): string =>
    text.slice(title.end, Math.max(title.end, Math.min(limit, title.end + length)))
  return {
    one,
    text,
    title,
    kind,
    before: text.slice(Math.max(sentence.start, title.start - 160), title.start),
    after: behind(sentence.end, 160),
    later: behind((after[1] ?? after[0] ?? sentence).end, 320).split(another, 1)[0] ?? '',
    last
  }
}

/** Who is named right behind the match of a pattern in words that begin at an offset of the text. */
export function namedBehind(text: string, offset: number, match: RegExpExecArray | null): string | undefined {
  return match ? peopleAt(text, offset + match.index + match[0].length) : undefined
}

/** Who is named where the first group of a match begins. */
export function namedIn(text: string, offset: number, match: RegExpExecArray | null): string | undefined {
  const name = match?.[1]
  return match && name !== undefined
    ? peopleAt(text, offset + match.index + match[0].indexOf(name))
    : undefined
}
