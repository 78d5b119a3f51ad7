import {Phrases} from '../quantities/lexicon.js'
import type {Phrase} from '../quantities/lexicon.js'
import {codeAliases, currenciesByName, currencyCodes, currencySigns} from './tables/currencies.js'
import type {Currency} from './tables/currencies.js'

/** The names of currencies. */
const currencyNames: Phrases<Currency> = new Phrases(currenciesByName)

/** The first words of the names of currencies. */
export const currencyStarts: readonly string[] = firstWords(currenciesByName.keys())

const codes: ReadonlySet<string> = new Set(currencyCodes)
/** Codes that are no words of their own in small letters, `10 usd`; `try` and `all` are. */
const smallCodes: ReadonlySet<string> = new Set(
  'usd eur gbp jpy cny rmb inr chf aud nzd hkd sgd krw btc sek nok dkk pln'.split(' ')
)

/** The ISO 4217 code that is written as `word`. */
export function codeOf(word: string): string | undefined {
  const code = smallCodes.has(word) ? word.toUpperCase() : word
  return codes.has(code) ? (codeAliases.get(code) ?? code) : undefined
}

/** Names that are other words or units too, with the magnitude from which they can only be money. */
const doubtful: ReadonlyMap<string, number> = new Map([
  ['won', 3],
  ['rand', 3],
  ['sterling', 3],
  ['reais', 3],
  ['baht', 0],
  ['k dollars', 0]
])

/** The currency that is named at an offset, behind a numeral of a magnitude. */
export function currencyAt(
  text: string,
  at: number,
  scale: number | undefined
): Phrase<Currency> | undefined {
  const phrase = currencyNames.longestAt(text, at)
  if (!phrase) return undefined
  const least = doubtful.get(text.slice(at, phrase.end).toLowerCase())
  return least !== undefined && (scale ?? 0) < least ? undefined : phrase
}

/** Signs by their first character, longer ones first, those that hold letters in capitals as in small ones. */
const signsByStart = new Map<number, Array<readonly [sign: string, code: string]>>()
for (const [sign, code] of [...currencySigns].toSorted(([a], [b]) => b.length - a.length)) {
  for (const written of new Set([sign, sign.toLowerCase(), sign.charAt(0) + sign.slice(1).toLowerCase()])) {
    const start = written.charCodeAt(0)
    const same = signsByStart.get(start)
    if (same) same.push([written, code])
    else signsByStart.set(start, [[written, code]])
  }
}

/** The currency sign at an offset. */
export function signAt(text: string, at: number): {readonly code: string; readonly end: number} | undefined {
  const found = signsByStart.get(text.charCodeAt(at))?.find(([sign]) => text.startsWith(sign, at))
  return found && {code: found[1], end: at + found[0].length}
}

/** The different first words of phrases. */
export function firstWords(phrases: Iterable<string>): string[] {
  return [...new Set([...phrases].map((phrase) => phrase.split(/[ -]/, 1)[0] ?? phrase))]
}
