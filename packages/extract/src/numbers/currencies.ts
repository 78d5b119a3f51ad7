import {Phrases} from '../quantities/lexicon.js'
import type {Phrase} from '../quantities/lexicon.js'
import {codeAliases, currenciesByName, currencyCodes, currencySigns} from './tables/currencies.js'
import type {Span} from '../span.js'
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

/** A currency sign where it stands. */
export interface Sign extends Span {
  readonly code: string
}

/** Signs by their first character that is no letter or full stop, with the letters before it; longer ones first. */
const signsByMark = new Map<
  string,
  Array<{readonly before: string; readonly sign: string; readonly code: string}>
>()
for (const [sign, code] of [...currencySigns].toSorted(([a], [b]) => b.length - a.length)) {
  const at = sign.search(/[^A-Za-z.]/)
  const mark = at < 0 ? sign : sign.charAt(at)
  const entry = {before: at < 0 ? '' : sign.slice(0, at), sign, code}
  const same = signsByMark.get(mark)
  if (same) same.push(entry)
  else signsByMark.set(mark, [entry])
}

/** The marks that signs of currencies are told by: `$` for `US$`, too. */
export const currencyMarks: readonly string[] = [...signsByMark.keys()].filter((mark) => mark.length === 1)

/** Signs that are letters alone: `Rs.` */
const letterSigns = [...currencySigns].filter(([sign]) => !/[^A-Za-z.]/.test(sign))

/** What wakes a sign of letters alone. */
export const letterSignStarts: readonly string[] = [
  ...new Set(letterSigns.map(([sign]) => sign.replace(/\..*/, '').toLowerCase()))
]

/** What may stand a space before its sign: `AU $40`; `in the US $40` is no sign. */
const apart: ReadonlySet<string> = new Set(['US', 'AU', 'CA', 'CDN', 'NZ', 'HK'])
const inCountry = /\b(?:the|in|to)[ ]$|\w$/i

/** The currency sign whose mark stands at an offset, with the letters before it. */
export function signAt(text: string, at: number): Sign | undefined {
  const entries = signsByMark.get(text.charAt(at))
  if (!entries) return letterSignAt(text, at)
  for (const {before, sign, code} of entries) {
    const start = at - before.length
    if (start >= 0 && text.startsWith(sign, start)) return {start, end: start + sign.length, code}
    if (
      apart.has(before) &&
      text.startsWith(`${before} `, start - 1) &&
      !inCountry.test(text.slice(start - 6, start - 1))
    )
      return {start: start - 1, end: at + 1, code}
  }
  return undefined
}

function letterSignAt(text: string, at: number): Sign | undefined {
  const capitals = text.slice(at, at + 4).toUpperCase()
  const found = letterSigns.find(([sign]) => capitals.startsWith(sign))
  return found && {start: at, end: at + found[0].length, code: found[1]}
}

/** The different first words of phrases. */
export function firstWords(phrases: Iterable<string>): string[] {
  return [...new Set([...phrases].map((phrase) => phrase.split(/[ -]/, 1)[0] ?? phrase))]
}
