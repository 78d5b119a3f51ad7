import type {Scan} from '../document.js'
import {sentenceAt} from '../document.js'
import type {Span} from '../span.js'
import {ownerOf} from './cues/item-cues.js'
import type {Judged} from './judge.js'
import {kindFromVerbs, kindsIn} from './kinds.js'
import type {Kind} from './tables/kind-nouns.js'

const ownWork =
  /\b(?:my|our) (?:own |new |latest |upcoming |first )?(?:book|podcast|show|newsletter|company|course|app|blog|channel|startup|product|website|album|novel)\b|\b(?:that|which) (?:i|we) (?:do|host|co-host|run|make|made|wrote|work on|work for|work at|founded|started|built|build|produce|created|published|released)\b|\bself-promot/i
const webAddress =
  /\b(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|io|dev|co|fm|tv|app|ai|edu|info)\b(?:\/[\w/#?=-]{1,80})?/i

/** What kind of thing it is: from the noun beside it, else from what was asked, else from further around. */
export function kindOf(
  {evidence, zone, scan, sentence, cue, candidate}: Judged,
  next: Span | undefined
): Kind {
  if (evidence.kind) return evidence.kind.kind
  const {text} = scan
  const words = text.slice(sentence.start, sentence.end)
  const cueKind = cue && kindsIn(text.slice(cue.start, cue.end))[0]?.kind
  if (cueKind) return cueKind
  const asked = new Set(zone?.type === 'prompt' ? zone.kinds : [])
  const [only] = asked
  if (only && asked.size === 1) return only
  const near = kindsIn(words, false).concat(next ? kindsIn(text.slice(next.start, next.end), false) : [])
  const fitting = near.find(({kind}) => asked.size === 0 || asked.has(kind))
  if (fitting) return fitting.kind
  const behind = text.slice(sentence.start, next?.end ?? sentence.end)
  const verb = kindFromVerbs(behind)
  if (verb && (asked.size === 0 || asked.has(verb))) return verb
  const before = sentenceAt(scan.sentences, sentence.start - 1)
  const earlier =
    before && before.end <= sentence.start
      ? kindsIn(text.slice(before.start, before.end), false).at(-1)
      : undefined
  if (earlier && (asked.size === 0 || asked.has(earlier.kind))) return earlier.kind
  return only ?? (candidate.form === 'web' ? 'product' : 'other')
}

/** Who recommends: the speaker, or the owner of a pick that the speaker reads out. */
export function recommenderOf({cue, scan}: Judged, names: readonly string[]): string | null {
  const owner = cue?.rule === 'item/their-pick' ? ownerOf(scan.text, cue.start) : undefined
  if (owner === undefined) return scan.speaker
  return names.find((name) => name === owner || name.startsWith(`${owner} `)) ?? owner
}

/** Whether the words around it say that it is the speaker’s own. */
export function isOwn({scan, quote}: Judged, next: Span | undefined): boolean {
  return ownWork.test(scan.text.slice(quote.start, next?.end ?? quote.end))
}

/** A link on the title, or an address that is said in the same or the next sentence. */
export function urlOf({scan, candidate, sentence}: Judged, next: Span | undefined): string | null {
  return (
    linkOn(scan, candidate) ??
    webAddress.exec(
      scan.text.slice(candidate.form === 'web' ? candidate.start : sentence.start, next?.end ?? sentence.end)
    )?.[0] ??
    null
  )
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
