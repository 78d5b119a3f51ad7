import {ambiguousMonths} from '../tables/months.js'

const capital = /^[A-Z]/

/** Whether the word can only be the month: `may` and `march` need their capital. */
export function isMonthName(word: string): boolean {
  return capital.test(word) || !ambiguousMonths.has(word.toLowerCase().replace('.', ''))
}
