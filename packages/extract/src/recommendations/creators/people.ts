import type {Span} from '../../span.js'
import {runAt} from '../names/capital-run.js'
import {bareNames, titleStops} from '../tables/closed-words.js'
import {tokensOf} from '../tokens.js'
import type {Token} from '../tokens.js'

/** How far a list of names may reach, in characters. */
const reach = 90
const initials = /^(?:(?:[A-Z]\.?){1,3}|[DM]r|Mr?s|St|Prof)$/
const lowerNoName = /^(?:the|a|an|my|our|me|far|now|then|myself|hand|default|accident)\b/i
/** `Petra (I hope I say that right) Lind`, `Petra. I think it’s Lind`. */
const aside =
  /^(?: ?\([^()]{1,80}\)|[.,…]{1,3} (?:(?:[Aa]nd )?[Ii] think )?(?:it['’]s|(?:[Hh]is|[Hh]er) last name is)) (?=[A-Z])/

/**
 * Who is named at an offset: a name in capitals or several joined by commas and `and`, without an
 * article; where titles are in lower case, up to three words in lower case.
 */
export function peopleAt(text: string, start: number, lowerCase = false): string | undefined {
  const tokens = tokensOf(text, {start, end: Math.min(text.length, start + reach)})
  const from = tokens[0]?.lower === 'the' && tokens[1]?.capital ? 1 : 0
  const end = nameEnd(tokens, from)
  if (end === from) return lowerCase ? lowerName(text, tokens) : undefined
  const name = {start: tokens[from]!.start, end: tokens[end - 1]!.end}
  const words = text.slice(name.start, name.end)
  if (bareNames.has(words.toLowerCase())) return undefined
  const rest = aside.exec(text.slice(name.end, name.end + 90))
  if (rest && end === from + 1) {
    const surname = tokensOf(text, spanFrom(name.end + rest[0].length, 24))[0]
    if (surname?.capital) return `${words} ${surname.text}`
  }
  return text.slice(name.start, tokens[joinedEnd(tokens, end) - 1]!.end)
}

function spanFrom(start: number, length: number): Span {
  return {start, end: start + length}
}

/** Past a name in which initials may have full stops: `Ruth B. Okafor`. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = runAt(tokens, at, 'name')
  while (end > at) {
    const next = tokens[end]
    if (next?.gap !== '. ' || !next.capital || !initials.test(tokens[end - 1]!.text)) break
    end = runAt(tokens, end, 'name')
  }
  return end
}

/** Past the names that follow: `, Tom Arlen and Kit Moss`; each of two words. */
function joinedEnd(tokens: readonly Token[], at: number): number {
  let index = at
  for (let more = 0; more < 3; more++) {
    const comma = tokens[index]
    const and = comma?.lower === 'and' && (comma.gap === ' ' || comma.gap === ', ')
    if (!and && comma?.gap !== ', ' && comma?.gap !== ' & ') break
    const from = and ? index + 1 : index
    const end = nameEnd(tokens, from)
    if (end < from + 2) break
    if (and || comma.gap === ' & ') return end
    index = end
  }
  return at
}

function lowerName(text: string, tokens: readonly Token[]): string | undefined {
  const [first] = tokens
  if (!first || titleStops.has(first.lower)) return undefined
  let last = first
  for (const token of tokens.slice(0, 4)) {
    if ((token !== first && token.gap !== ' ') || titleStops.has(token.lower)) break
    if (token === tokens[3]) return undefined
    last = token
  }
  const words = text.slice(first.start, last.end)
  return lowerNoName.test(words) ? undefined : words
}
