import {small, tens} from './tables/cardinals.js'
import {months} from './tables/months.js'
import {ordinals} from './tables/ordinals.js'
import {weekdays} from './tables/weekdays.js'

const separators = /[ -]+/

/** The month of a name or an abbreviation. */
export function monthOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : months.get(word.toLowerCase().replace('.', ''))
}

/** The weekday of a name or an abbreviation, 1 (Monday) to 7. */
export function weekdayNumber(word: string | undefined): number | undefined {
  return word === undefined ? undefined : weekdays.get(word.toLowerCase().replace('.', ''))
}

/** A cardinal number of at most two digits, in digits or words. */
export function cardinalOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined
  if (/^\d/.test(words)) return Number.parseInt(words, 10)
  let sum = 0
  for (const word of words.toLowerCase().split(separators)) {
    const value = small.get(word) ?? tens.get(word)
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

/** A number of order, in digits or words: `7th`, `twenty-second`; also a plain `7`. */
export function ordinalOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined
  if (/^\d/.test(words)) return Number.parseInt(words, 10)
  let sum = 0
  for (const word of words.toLowerCase().split(separators)) {
    const value = ordinals.get(word) ?? tens.get(word)
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

/** The year of four digits, of two behind an apostrophe, or of words. */
export function yearOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined
  if (/^\d/.test(words)) return Number(words)
  if (/^\W/.test(words)) return fullYear(Number(words.slice(1)))
  const parts = words
    .toLowerCase()
    .split(separators)
    .filter((word) => word !== 'and')
  if (parts[0] === 'two' && parts[1] === 'thousand')
    return 2000 + (parts.length > 2 ? (cardinalOf(parts.slice(2).join(' ')) ?? 0) : 0)
  // `oh eight`
  if (parts[0] === 'oh' && parts.length === 2) {
    const digit = cardinalOf(parts[1])
    return digit === undefined ? undefined : 2000 + digit
  }
  const century = cardinalOf(parts[0])
  const rest = parts.slice(1).filter((word) => !['hundred', 'oh', 'o', 'zero'].includes(word))
  const years = cardinalOf(rest.join(' '))
  return century === undefined || years === undefined ? undefined : century * 100 + years
}

/** The year of four digits, or of one or two without an apostrophe. */
export function writtenYear(digits: string): number {
  return digits.length > 2 ? Number(digits) : fullYear(Number(digits))
}

/** The year that two digits stand for: 1930 to 2029. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits
}
