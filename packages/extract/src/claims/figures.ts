import {listOf} from './phrases.js'
import type {Word} from './words.js'

type Kind = 'number' | 'scale' | 'date' | 'march' | 'may' | 'unit'

/** What listed words stand for; everything else begins with a digit or a sign, or says no figure. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ...entries(
    'number',
    `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen`
  ),
  ...entries('scale', `percent dollars euros pounds cents`),
  ...entries(
    'date',
    `january february april june july august september october november december jan feb sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday yesterday today tonight ago century decade`
  ),
  ...entries('march', `march`),
  ...entries('may', `may`),
  ...entries('unit', `year month week quarter night summer winter spring fall weekend`)
])
/** `ten or twelve years ago`: words from a number to its `ago`. */
const maxBeforeAgo = 4
const numeral = /^[$€£¥]?\d/
const ordinalOrTime = /^\d+(?:st|nd|rd|th|:.*)$/
const signed = /^[$€£¥]|%$/
/** `section 14`, `version 3.1`: a number that names its thing. */
const label =
  /^(?:section|page|exhibit|version|chapter|article|room|rule|code|episode|step|paragraph|figure|table|appendix|route|highway|interstate|form|clause|amendment|title)$/
const year = /^(?:1[5-9]|20)\d\d(?:s|'s)?$/

/** What a clause says in figures, read from its words alone. */
export interface Figures {
  /** Numerals that are no years. */
  readonly numbers: number
  /** Whether a percentage or an amount of money is among them. */
  readonly scaled: boolean
  /** Years, months, weekdays, `last week`, `ago`. */
  readonly dates: number
}

/** Counts numerals and dates between two indexes. */
export function figuresIn(words: readonly Word[], from: number, to: number): Figures {
  let numbers = 0
  let dates = 0
  let scaled = false
  for (let index = from; index < to; index++) {
    const word = words[index]!
    if (!word.spoken) continue
    const kind = kindOf(words, index)
    if (kind === undefined) continue
    if (kind === 'scale') scaled = true
    else if (kind === 'number') {
      if (isAgo(words, index)) dates++
      else numbers++
      if (signed.test(word.lower)) scaled = true
    } else if (kind === 'date' || isDate(kind, word, words[index - 1]?.lower)) dates++
  }
  return {numbers, scaled, dates}
}

function kindOf(words: readonly Word[], index: number): Kind | undefined {
  const {lower} = words[index]!
  const first = lower.charCodeAt(0)
  // Letters: a listed word, or one whose first part is listed (`fifty-seven`, `two-month`).
  if (first >= 97 && first <= 122) {
    const kind = kinds.get(lower)
    if (kind !== undefined || !lower.includes('-')) return kind
    return kinds.get(lower.slice(0, lower.indexOf('-'))) === 'number' ? 'number' : undefined
  }
  if (!numeral.test(lower) || ordinalOrTime.test(lower)) return undefined
  if (year.test(lower)) return 'date'
  const before = words[index - 1]
  // `GPT 4`: part of a name.
  const named = before !== undefined && index > 1 && /^[A-Z]/.test(before.text) && /^\d{1,4}$/.test(lower)
  return named || label.test(before?.lower ?? '') ? undefined : 'number'
}

/** `March`, `in May`, `last year`: dates only with a capital or behind certain words. */
function isDate(kind: Kind, {text}: Word, before: string | undefined): boolean {
  if (kind === 'march') return text === 'March'
  if (before === undefined) return false
  if (kind === 'may') return text === 'May' && /^(?:in|of|last|this|next|by|since)$/.test(before)
  return kind === 'unit' && /^(?:last|this|next)$/.test(before)
}

/** `ten years ago`: the number is part of a date. */
function isAgo(words: readonly Word[], index: number): boolean {
  for (let next = index + 1; next <= index + maxBeforeAgo; next++)
    if (words[next]?.lower === 'ago') return true
  return false
}

function entries(kind: Kind, list: string): Array<[string, Kind]> {
  return listOf(list).map((word) => [word, kind])
}
