import {listOf} from './phrases.js'
import type {Word} from './words.js'

const numberWords = new Set(
  listOf(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen percent
`)
)
const scales = /^(?:\d+%|percent|[$€£¥]\d|dollars|euros|pounds)/
const dateWords = new Set(
  listOf(`
  january february march april june july august september october november december jan feb sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday yesterday today tonight ago century decade
`)
)
const units = new Set(
  listOf(`year month week decade quarter night century summer winter spring fall weekend`)
)
/** `ten or twelve years ago`: words from a number to its `ago`. */
const maxBeforeAgo = 4
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
    const {lower, text} = words[index]!
    const before = words[index - 1]?.lower
    if (year.test(lower)) dates++
    else if (isNumeral(words, index)) {
      if (isAgo(words, index)) dates++
      else numbers++
    } else if (dateWords.has(lower) && (lower !== 'march' || text === 'March')) dates++
    else if (text === 'May' && before !== undefined && /^(?:in|of|last|this|next|by|since)$/.test(before))
      dates++
    else if (units.has(lower) && before !== undefined && /^(?:last|this|next)$/.test(before)) dates++
    if (scales.test(lower)) scaled = true
  }
  return {numbers, scaled, dates}
}

/** A number that is neither an ordinal, nor a day of a month, nor part of a name: `GPT 4`. */
function isNumeral(words: readonly Word[], index: number): boolean {
  const {lower} = words[index]!
  // `fifty-seven`, `two-month`
  if (numberWords.has(lower) || numberWords.has(lower.replace(/-.*$/, ''))) return true
  if (!/^[$€£¥]?\d/.test(lower) || /^\d+(?:st|nd|rd|th)$/.test(lower) || /^\d+:\d/.test(lower)) return false
  const before = words[index - 1]
  return before === undefined || !(/^[A-Z]/.test(before.text) && index > 1 && /^\d{1,4}$/.test(lower))
}

/** `ten years ago`: the number is part of a date. */
function isAgo(words: readonly Word[], index: number): boolean {
  for (let next = index + 1; next <= index + maxBeforeAgo; next++)
    if (words[next]?.lower === 'ago') return true
  return false
}
