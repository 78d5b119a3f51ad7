import type {Document, Scan} from '../document.js'
import {sentenceAt} from '../document.js'
import type {Span} from '../span.js'
import type {Cue} from './cues/cue.js'
import {findAsks, findCues} from './cues/index.js'
import {sectionHeading} from './cues/section-cues.js'
import {namedSubject} from './cues/verb-cues.js'
import {kindsIn} from './kinds.js'
import type {Kind} from './tables/kind-nouns.js'

/** A part of a passage in which recommendations are due. */
export interface Zone extends Span {
  /** `section`: everybody tells picks; `prompt`: somebody answers a question for favorites. */
  readonly type: 'section' | 'prompt'
  /** What was asked for: empty when open. */
  readonly kinds: readonly Kind[]
  readonly asker: string | null
  /** Number of the question or section: answers to one share it. */
  readonly round: number
}

/** A passage with its cues and zones. */
export interface Stage {
  readonly scan: Scan
  readonly cues: readonly Cue[]
  readonly zones: readonly Zone[]
  /** The part that a sponsor paid for. */
  readonly sold: Span | undefined
}

/** How many characters a section or an answer may go on after the words that opened it. */
const reach = {section: 20_000, pick: 4000, ask: 5000} as const
const questionWords = /\b(?:what|which|who|where|how|do you|are there|is there|have you|any)\b/i
const taste =
  /\b(?:favou?rites?|recommend(?:ed|ing)?|enjoy(?:ed|ing)?|lov(?:e|ed)|discovered|watched|like|use|share|endorse|reading|watching|listening|playing|notable|shout-?out|mention|picks?)\b/i

const toListeners =
  /\brecommend(?:ing)?(?: (?:to|for))? (?:our |the |your )?(?:listeners|audience|viewers|readers|everyone|people listening|this week)\b/i
const doingNow =
  /\bwhat(?:['’]re| are| have|['’]ve)? (?:you|we|y['’]all)(?: guys| all| both)?(?: been)? (reading|watching|listening|playing)\b/i
const toTry = /\bshould (?:[a-z]+ ){1,4}?(read|watch|listen|play)(?:ing)?\b/i
const doings: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ['reading', ['book']],
  ['watching', ['show', 'film']],
  ['listening', ['podcast', 'music']],
  ['playing', ['product']],
  ['read', ['book']],
  ['watch', ['show', 'film']],
  ['listen', ['podcast', 'music']],
  ['play', ['product']]
])

/** Follows the talk and marks where recommendations are due. */
export function stagesOf(document: Document): Stage[] {
  let section = 0
  let round = 0
  /** In what kind of node recommending began. */
  let began: Scan['passage']['node']['type'] = 'turn'
  let prompt: {kinds: readonly Kind[]; asker: string | null; left: number} | undefined
  const speakers = new Set(document.tree.speakers.flatMap(({name}) => name.split(' ')))
  return document.scans.map((scan) => {
    const {text, speaker, passage} = scan
    const cues = findCues(text).filter(
      ({rule, start}) => rule !== 'verb/they-recommend' || speakers.has(namedSubject(text, start) ?? '')
    )
    const zones: Zone[] = []
    if (passage.node.type === 'heading') {
      prompt = undefined
      section = sectionHeading.test(text) ? reach.section : 0
      began = 'heading'
      round++
      return {scan, cues, zones, sold: undefined}
    }
    // Credits and breaks are no part of what people said before them.
    const aside = passage.node.type === 'note' && began === 'turn' ? {section, prompt} : undefined
    if (aside) {
      section = 0
      prompt = undefined
    }
    const bounds = turnsOf(scan, cues, prompt !== undefined)
    let from = 0
    const open = (end: number): void => {
      if (end <= from) return
      const spent = end - from
      if (prompt) {
        const {kinds, asker, left} = prompt
        zones.push({start: from, end: Math.min(end, from + left), type: 'prompt', kinds, asker, round})
        prompt = left > spent ? {kinds, asker, left: left - spent} : undefined
      } else if (section > 0) {
        const until = Math.min(end, from + section)
        zones.push({start: from, end: until, type: 'section', kinds: [], asker: null, round})
      }
      section -= spent
    }
    for (const bound of bounds) {
      if (bound.type === 'other' && !(prompt && prompt.asker === speaker && speaker !== null)) continue
      open(bound.start)
      from = bound.end
      round++
      if (bound.type === 'ask') prompt = {kinds: bound.kinds, asker: speaker, left: reach.ask}
      else if (bound.type !== 'pick') prompt = undefined
      if (bound.type === 'section') section = reach.section
      else if (bound.type === 'pick') section = Math.max(section, reach.pick)
      else if (bound.type === 'close') section = 0
      if (section > 0 || prompt) began = passage.node.type
    }
    open(text.length)
    if (aside && section <= 0 && !prompt) ({section, prompt} = aside)
    return {scan, cues, zones, sold: soldPart(scan, cues, passage.node)}
  })
}

/** From the words that name a sponsor to the next pick, or to the end; a break is sold as a whole. */
function soldPart({text}: Scan, cues: readonly Cue[], node: Scan['passage']['node']): Span | undefined {
  if (node.type === 'note' && node.kind === 'break') return {start: 0, end: text.length}
  const sponsor = cues.find(({value}) => value === 'sponsor')
  if (!sponsor) return undefined
  const next = cues.find(({start, value}) => start > sponsor.end && (value === 'section' || value === 'item'))
  return {start: sponsor.start, end: next?.start ?? text.length}
}

interface Bound extends Span {
  readonly type: 'section' | 'pick' | 'close' | 'ask' | 'other'
  readonly kinds: readonly Kind[]
}

/**
 * Where in a passage the matter changes: openers, closers and questions.
 *
 * @param asking Whether a question for favorites is open: only then others can end it.
 */
function turnsOf(scan: Scan, cues: readonly Cue[], asking: boolean): Bound[] {
  // Sentences are read only where something is asked: to split a passage costs more than to search it.
  const {text} = scan
  const found: Bound[] = []
  for (const cue of cues) {
    if (cue.rule === 'item/my-pick') found.push({start: cue.start, end: cue.start, type: 'pick', kinds: []})
    else if (cue.value === 'section' || cue.value === 'close')
      found.push({start: cue.start, end: cue.end, type: cue.value, kinds: []})
  }
  const asked = new Set<number>()
  let last = -1
  for (const {start, rule} of text.includes('?') ? findAsks(text) : []) {
    const sentence = sentenceAt(scan.sentences, start)
    if (!sentence || sentence.start === last || sentence.end < start) continue
    last = sentence.start
    const words = text.slice(sentence.start, sentence.end)
    if (!words.includes('?') || !questionWords.test(words)) continue
    const trying = rule === 'section/ask-what-to-try'
    if (!trying && !taste.test(words)) continue
    const kinds = kindsIn(words).map(({kind}) => kind)
    const doing = (trying ? toTry : doingNow).exec(words)?.[1]?.toLowerCase()
    if (doing !== undefined && kinds.length === 0) kinds.push(...(doings.get(doing) ?? []))
    if (kinds.length === 0 && !toListeners.test(words)) continue
    asked.add(sentence.start)
    found.push({start: sentence.start, end: sentence.end, type: 'ask', kinds})
  }
  if ((asking || asked.size > 0) && text.includes('?')) {
    for (const sentence of scan.sentences) {
      if (asked.has(sentence.start) || text[sentence.end - 1] !== '?' || sentence.end - sentence.start < 16)
        continue
      const words = text.slice(sentence.start, sentence.end)
      if (questionWords.test(words) && kindsIn(words).length === 0)
        found.push({...sentence, type: 'other', kinds: []})
    }
  }
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** The zone in which an offset lies, by binary search: zones are sorted and disjoint. */
export function zoneAt(zones: readonly Zone[], offset: number): Zone | undefined {
  let low = 0
  let high = zones.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (zones[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const zone = zones[low]
  return zone && zone.start <= offset ? zone : undefined
}
