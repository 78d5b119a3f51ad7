import {ambiguousMonths, wordMonths} from '../tables/months.js'

const capital = /^[A-Z]/

/** Whether the word, written like this, may be the month: `may` and `march` need their capital. */
export function isMonthName(word: string): boolean {
  return capital.test(word) || !wordMonths.has(plain(word))
}

/** Whether the word is the month wherever it stands: `June` and `April` are people too. */
export function isUnmistakable(word: string): boolean {
  return !ambiguousMonths.has(plain(word))
}

function plain(word: string): string {
  return word.toLowerCase().replace('.', '')
}
