import type {Span} from '../../span.js'
import {platforms} from '../tables/closed-words.js'
import {tokensOf} from '../tokens.js'
import {peopleAt} from './people.js'

/** What may stand between `by` and a name: `by, I think, a guy called …`. */
export const filler =
  "(?:,? (?:let me (?:see|look)|[Ii] (?:think|believe|want to say|guess)(?: it['’]s| it is)?|of course|actually|um|uh|(?:(?:my|our) (?:[a-z]+ )?|one of (?:my|our) (?:[a-z]+ )?)(?:friends?|colleagues?|guests?)|an? (?:[a-z]+ )?(?:guy|man|woman|person|band|company|group|author|writer)(?: (?:called|named))?|(?:the )?(?:great |late )?(?:author|writer|band|director|comedian|professor|historian|company)|the (?:folks|people|team|guys) (?:at|behind|over at)|some(?:one|body) (?:called|named)),?){0,3}"
const made =
  '(?:written|co-written|authored|made|directed|created|hosted|co-hosted|done|produced|published|put out|recorded|developed|built|designed|narrated|performed|founded|started|run|originally|also|mostly|actually)'
const by = new RegExp(
  `^["”’']?,?(?:,? (?:and )?(?:it|that|this|which)(?:['’]s| is| was),?| is| was)?(?: (?:which|that) (?:is|was))?` +
    `(?: (?:a|an|the|another)(?: [a-z0-9-]+){1,5}?)?(?: ${made}){0,2} by,?${filler} `,
  'i'
)
const byLater = new RegExp(
  `[.,;!?] (?:and |so )?(?:it|that|this|they|the book)(?:['’]s| is| was| were)(?: ${made}){0,2} by,?${filler} `,
  'i'
)
const from = /^["”’']?(?:,? (?:which|it)(?:['’]s| is))?(?: (?:a|an|the)(?: [a-z-]+){1,5})? from (?=[A-Z])/
const guest = /^["”’']? with (?=[A-Z][\w.'’-]+ [A-Z])/
const byBefore =
  /\bby,? (?:(?:my|our) (?:good |old )?(?:friend|friends|colleague) )?[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|van|von|le|la|and)){0,6}(?:,? (?:and )?it['’]s called|,| called| titled)? ?(?:["“‘']|(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?) (?:\w+ ){0,3})?$/
const owner =
  /((?:[A-Z][\w.-]+ ){1,2}[A-Z][\w.-]+|[A-Z][\w.-]+)['’]s (?:(?:new|newest|latest|first|second|last|own|great|excellent|debut|recent|book|novel|movie|film|show|album|podcast|memoir|talk|song|course|essay|article|blog|newsletter)s?,? (?:called )?){0,3}["“‘']?$/

const pronouns = /^(?:That|It|This|He|She|There|Here|What|Who|Let|Today|Everyone|Everybody)$/

/** Who made it, where the words right around a title say so. */
export function creatorAround(text: string, title: Span, sentence: Span, alone: boolean): string | null {
  const lowerCase = !/[A-Z]/.test(text.slice(title.start, title.end))
  const after = text.slice(title.end, title.end + 200)
  const written = by.exec(after) ?? (alone ? byLater.exec(after.slice(0, 150)) : null)
  if (written) {
    const name = peopleAt(text, title.end + written.index + written[0].length, lowerCase)
    if (name) return name
  }
  const before = text.slice(Math.max(sentence.start, title.start - 70), title.start)
  const early = byBefore.exec(before)
  if (early) {
    const start = title.start - before.length + early.index + early[0].search(/[A-Z]/)
    const name = peopleAt(text, start)
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
  return (speaker && peopleAt(text, title.end + speaker[0].length)) ?? null
}
