import type {Scan} from '../document.js'
import type {Span} from '../span.js'
import type {Cue} from './cues/cue.js'
import {ownerOf} from './cues/item-cues.js'
import {namedSubject} from './cues/verb-cues.js'
import type {Judged} from './judged.js'

const ownWork =
  /\b(?:my|our) (?:own |new |latest |upcoming |first )?(?:book|podcast|show|newsletter|company|course|app|blog|channel|startup|product|website|album|novel)\b|\b(?:that|which) (?:i|we) (?:do|host|co-host|run|make|made|wrote|work on|work for|work at|founded|started|built|build|produce|created|published|released)\b|\bself-promot/i
const webAddress =
  /\b(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|io|dev|co|fm|tv|app|ai|edu|info)\b(?:\/[\w/#?=-]{1,80})?/i

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
