import type {Judged} from './judged.js'
import {kindFromVerbs, kindsIn} from './kinds.js'
import type {PlacedKind} from './kinds.js'
import {isWebAddress} from './names/capital-run.js'
import {isNumbered} from './names/numbered.js'
import {platforms} from './tables/closed-words.js'
import type {Kind} from './tables/kind-nouns.js'
import {gear} from './tables/things.js'
import {thingBehind} from './title-span.js'

/** How far around `show` is looked for whether one listens to it or watches it, in characters. */
const around = 300
const heard = /\b(?:podcasts?|podcasting|listen|listens|listened|listening|subscribed?|interviews)\b/i
const seen =
  /\b(?:watch|watched|watching|seasons?|netflix|hulu|hbo|tv|television|streaming|binged?|actors?|stars|starring|sitcom|drama)\b/i

/** Before a noun that refers to what was named: `the whole album`, `it’s a great read`. */
const referring =
  /\b(?:the|this|that|it['’]s an?|it is an?|it was an?|such an?)(?: (?!other|first|last|next|same)[a-z-]+)? $/i
/** Before a noun that is part of another name: `Harbor magazine`. */
const ofAName = /\b(?!(?:The|This|That|A|An|My|Our|It|Its|And|But|So|Great|Good)\b)[A-Z][\w’'-]* $/
const person =
  /^["”’']?(?:[.,;!?] ?|\. (?:because|and|so),? )?(?:(?:i think|because|and) )*(?:,? who(?:se)?\b| ?\b(?:he|she)(?:['’]s|['’]d)?\b)/i

/**
 * What kind of thing it is: from the noun beside it, else from the words that lead to it, from what
 * was asked, from the sentences around, from what others ask back (`Is that a book?`), from verbs.
 */
export function kindOf(one: Judged, reply: string): Kind {
  const {after, before, evidence, zone, scan, sentence, candidate, features} = one
  const {text} = scan
  if (evidence.kind) return evidence.kind.noun === 'show' && isHeard(one) ? 'podcast' : evidence.kind.kind
  const title = text.slice(candidate.start, candidate.end)
  if (isNumbered(title)) return 'podcast'
  if (gear.has(thingBehind(text, candidate.end)?.noun ?? '')) return 'product'
  if (features.has('speaker') || isPerson(one)) return 'person'
  const led = ledBy(one)
  if (led) return led
  const asked = new Set(zone?.type === 'prompt' ? zone.kinds : [])
  const [only] = asked
  if (only && asked.size === 1) return only
  const fits = (kind: Kind | undefined): kind is Kind =>
    kind !== undefined && (asked.size === 0 || asked.has(kind))
  const own = nearest(text.slice(sentence.start, sentence.end), candidate.start - sentence.start)
  if (fits(own)) return own
  const back = kindsIn(reply, false)[0]?.kind
  if (fits(back)) return back
  const told = laterOf(one, asked.size > 0 ? 6 : 3, fits)
  if (told) return told
  const verb = kindFromVerbs(text.slice(sentence.start, after[0]?.end ?? sentence.end))
  if (fits(verb)) return verb
  const earlier = before && nouns(text.slice(before.start, before.end)).at(-1)?.kind
  if (fits(earlier)) return earlier
  const made = evidence.creator !== null && platforms.has(evidence.creator.toLowerCase())
  return only ?? (made || isWebAddress(title) ? 'product' : 'other')
}

/** The nouns of a phrase that tell a kind, without those that belong to another name. */
function nouns(phrase: string): PlacedKind[] {
  return kindsIn(phrase, false).filter(({at}) => !ofAName.test(phrase.slice(0, at)))
}

/** The noun that the cue calls it by: `my pick is an article that was on the show`. */
function ledBy({cue, candidate, scan}: Judged): Kind | undefined {
  if (!cue || cue.start >= candidate.start) return undefined
  const phrase = scan.text.slice(cue.start, candidate.start)
  const found = kindsIn(phrase, false)
  const behind = cue.end - cue.start
  const head = found.find(
    ({at}) => at >= behind && /\b(?:an?|another) (?:[\w-]+ ){0,3}$/.test(phrase.slice(0, at))
  )
  return (head ?? found.at(-1))?.kind
}

/** What the next sentences call it: first where the noun refers back, else the first noun. */
function laterOf(
  {after, scan}: Judged,
  reach: number,
  fits: (kind: Kind | undefined) => kind is Kind
): Kind | undefined {
  let first: Kind | undefined
  for (const [index, {start, end}] of after.slice(0, reach).entries()) {
    const phrase = scan.text.slice(start, end)
    for (const {kind, at} of nouns(phrase)) {
      if (!fits(kind)) continue
      if (referring.test(phrase.slice(0, at))) return kind
      if (index === 0 || reach > 3) first ??= kind
    }
  }
  return first
}

/** Whether the words around speak of listening rather than of watching: podcasts are shows too. */
function isHeard({scan, candidate}: Judged): boolean {
  const words = scan.text.slice(Math.max(0, candidate.start - around), candidate.end + around)
  return heard.test(words) && !seen.test(words)
}

/** A full name of which `he`, `she` or `who` is said next. */
function isPerson({scan, candidate, evidence}: Judged): boolean {
  const name = scan.text.slice(candidate.start, candidate.end)
  return (
    evidence.creator === null &&
    candidate.form === 'run' &&
    /^[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,2}$/.test(name) &&
    !/^(?:The|A|An) /.test(name) &&
    person.test(scan.text.slice(candidate.end, candidate.end + 40))
  )
}

/** The kind that the noun nearest to an offset of a phrase tells. */
function nearest(phrase: string, offset: number): Kind | undefined {
  let best: {readonly kind: Kind; readonly far: number} | undefined
  for (const {kind, at} of nouns(phrase)) {
    const far = Math.abs(at - offset)
    if (!best || far < best.far) best = {kind, far}
  }
  return best?.kind
}
