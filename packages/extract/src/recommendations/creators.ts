import type {Span} from '../span.js'
import {runAt} from './names/capital-run.js'
import {platforms, titleStops} from './tables/closed-words.js'
import {tokensOf} from './tokens.js'
import type {Token} from './tokens.js'

const filler =
  '(?: (?:let me (?:see|look)|i think|i believe|a (?:guy|man|woman|person|band) (?:called|named)),?)?'
const by = new RegExp(
  `^["”’']?,?(?: (?:and )?(?:it|that|this|which)(?:['’]s| is| was),?)?(?: (?:which|that) (?:is|was))?` +
    `(?: (?:a|an|the)(?: [a-z-]+){1,5}?)?(?: (?:written|made|directed|created|hosted|done|produced|originally|also)){0,2} by,?${filler} `,
  'i'
)
const byLater = new RegExp(
  `[.,;!?] (?:and |so )?(?:it|that|this|the book)(?:['’]s| is| was)(?: (?:written|made|directed|created|hosted|originally)){0,2} by,?${filler} `,
  'i'
)
const from = /^["”’']?(?:,? (?:which|it)(?:['’]s| is))?(?: (?:a|an|the)(?: [a-z-]+){1,5})? from (?=[A-Z])/
const guest = /^["”’']? with (?=[A-Z][\w.'’-]+ [A-Z])/
const byBefore =
  /\bby,? (?:(?:my|our) (?:good |old )?(?:friend|friends|colleague) )?[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|van|von|le|la)){0,3}(?:,? (?:and )?it['’]s called|,| called| titled)? ?(?:["“‘']|(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?) (?:\w+ ){0,3})?$/
const owner =
  /((?:[A-Z][\w.-]+ ){1,2}[A-Z][\w.-]+|[A-Z][\w.-]+)['’]s (?:(?:new|latest|first|own|great|excellent|book|novel|movie|film|show|album|podcast|memoir),? ){0,3}["“‘']?$/

const pronouns = /^(?:That|It|This|He|She|There|Here|What|Who|Let|Today|Everyone|Everybody)$/

/** Who made it, where the words right around a title say so. */
export function creatorAround(text: string, title: Span, sentence: Span, alone: boolean): string | null {
  const lowerCase = !/[A-Z]/.test(text.slice(title.start, title.end))
  const after = text.slice(title.end, title.end + 160)
  const written = by.exec(after) ?? (alone ? byLater.exec(after.slice(0, 150)) : null)
  if (written) {
    const start = title.end + written.index + written[0].length
    const name = personAt(text, {start, end: Math.min(text.length, start + 60)}, lowerCase)
    if (name) return name
  }
  const before = text.slice(Math.max(sentence.start, title.start - 70), title.start)
  const early = byBefore.exec(before)
  if (early) {
    const start = title.start - before.length + early.index + early[0].search(/[A-Z]/)
    const name = personAt(text, {start, end: title.start}, false)
    if (name) return name
  }
  const owned = owner.exec(before)
  if (owned?.[1] !== undefined && !pronouns.test(owned[1])) return owned[1]
  const company = from.exec(after)
  if (company) {
    const start = title.end + company[0].length
    const [token] = tokensOf(text, {start, end: start + 30})
    if (token && platforms.has(token.lower)) return token.text
  }
  const speaker = /\bepisode\b/i.test(before) ? guest.exec(after) : null
  if (speaker) {
    const start = title.end + speaker[0].length
    return personAt(text, {start, end: Math.min(text.length, start + 60)}, false) ?? null
  }
  return null
}

/** A name in capitals, two joined by `and`; beside a title in lower case up to three words in lower case. */
function personAt(text: string, span: Span, lowerCase: boolean): string | undefined {
  const tokens = tokensOf(text, span)
  const [first] = tokens
  if (!first) return undefined
  const end = runAt(tokens, 0, 'name')
  if (end > 0) {
    const second = andPerson(tokens, end)
    return text.slice(first.start, tokens[second - 1]?.end ?? first.end)
  }
  if (!lowerCase) return undefined
  let last = first
  for (const token of tokens.slice(0, 4)) {
    if ((token !== first && token.gap !== ' ') || titleStops.has(token.lower)) break
    if (token === tokens[3]) return undefined
    last = token
  }
  const words = text.slice(first.start, last.end)
  return titleStops.has(first.lower) || /^(?:the|a|an|my|our|me|far|now|then)\b/i.test(words)
    ? undefined
    : words
}

function andPerson(tokens: readonly Token[], at: number): number {
  const and = tokens[at]
  if (and?.lower !== 'and' || and.gap !== ' ') return at
  const end = runAt(tokens, at + 1, 'name')
  return end >= at + 3 ? end : at
}
