import type {Scan} from '../document.js'
import type {Span} from '../span.js'
import type {Cue} from './cues/cue.js'
import {ownerOf} from './cues/item-cues.js'
import {namedSubject} from './cues/verb-cues.js'
import type {Judged} from './judged.js'
import {kindFromVerbs, kindsIn} from './kinds.js'
import type {Kind} from './tables/kind-nouns.js'

const ownWork =
  /\b(?:my|our) (?:own |new |latest |upcoming |first )?(?:book|podcast|show|newsletter|company|course|app|blog|channel|startup|product|website|album|novel)\b|\b(?:that|which) (?:i|we) (?:do|host|co-host|run|make|made|wrote|work on|work for|work at|founded|started|built|build|produce|created|published|released)\b|\bself-promot/i
const webAddress =
  /\b(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|io|dev|co|fm|tv|app|ai|edu|info)\b(?:\/[\w/#?=-]{1,80})?/i

/**
 * What kind of thing it is: from the noun beside it, else from the words that lead to it, from what
 * was asked, from the sentences around, from what others ask back (`Is that a book?`), from verbs.
 */
export function kindOf(one: Judged, reply: string): Kind {
  const {after, before, evidence, zone, scan, sentence, cue, candidate, features} = one
  if (evidence.kind) return evidence.kind.kind
  if (features.has('speaker')) return 'person'
  const {text} = scan
  const led =
    cue && cue.start < candidate.start
      ? kindsIn(text.slice(cue.start, candidate.start), false).at(-1)
      : undefined
  if (led) return led.kind
  const asked = new Set(zone?.type === 'prompt' ? zone.kinds : [])
  const [only] = asked
  if (only && asked.size === 1) return only
  const fits = (kind: Kind | undefined): kind is Kind =>
    kind !== undefined && (asked.size === 0 || asked.has(kind))
  const own = nearest(text.slice(sentence.start, sentence.end), candidate.start - sentence.start)
  if (fits(own)) return own
  const back = kindsIn(reply, false)[0]?.kind
  if (fits(back)) return back
  const reach = asked.size > 0 ? 6 : 1
  for (const {start, end} of after.slice(0, reach)) {
    const kind = kindsIn(text.slice(start, end), false)
      .map((found) => found.kind)
      .find(fits)
    if (kind) return kind
  }
  const verb = kindFromVerbs(text.slice(sentence.start, after[0]?.end ?? sentence.end))
  if (fits(verb)) return verb
  const earlier = before && kindsIn(text.slice(before.start, before.end), false).at(-1)?.kind
  if (fits(earlier)) return earlier
  return only ?? (candidate.form === 'web' ? 'product' : 'other')
}

/** The kind that the noun nearest to an offset of a phrase tells. */
function nearest(phrase: string, offset: number): Kind | undefined {
  let best: {readonly kind: Kind; readonly far: number} | undefined
  for (const {kind, at} of kindsIn(phrase, false)) {
    const far = Math.abs(at - offset)
    if (!best || far < best.far) best = {kind, far}
  }
  return best?.kind
}

/** Who recommends: the speaker, or the owner of a pick that the speaker reads out. */
export function recommenderOf(cue: Cue | undefined, scan: Scan, names: readonly string[]): string | null {
  const subject = cue?.rule === 'verb/they-recommend' ? namedSubject(scan.text, cue.start) : undefined
  if (subject !== undefined) return names.find((name) => name.split(' ').includes(subject)) ?? subject
  const owner = cue?.rule === 'item/their-pick' ? ownerOf(scan.text, cue.start) : undefined
  if (owner === undefined) return scan.speaker
  return names.find((name) => name === owner || name.startsWith(`${owner} `)) ?? owner
}

/** Whether the words around it say that it is the speaker’s own. */
export function isOwn({scan, quote, after}: Judged): boolean {
  return ownWork.test(scan.text.slice(quote.start, Math.max(quote.end, after[0]?.end ?? 0)))
}

/** A link on the title, or an address that is said in the same or the next sentence. */
export function urlOf({scan, candidate, sentence, after}: Judged): string | null {
  const start = candidate.form === 'web' ? candidate.start : sentence.start
  const said = webAddress.exec(scan.text.slice(start, after[0]?.end ?? sentence.end))
  return linkOn(scan, candidate) ?? said?.[0] ?? null
}

function linkOn({passage}: Scan, title: Span): string | undefined {
  const {start, end} = passage.toSource(title)
  const {node} = passage
  const phrasing = node.type === 'turn' ? node.children.flatMap(({children}) => children) : node.children
  for (const child of phrasing) {
    const from = child.position?.start.offset
    const to = child.position?.end.offset
    if (child.type !== 'link' || from === undefined || to === undefined) continue
    if (from < end && start < to) return child.url
  }
  return undefined
}
