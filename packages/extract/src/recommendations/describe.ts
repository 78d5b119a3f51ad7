import {isOwn, recommenderOf, urlOf} from './attributes.js'
import {creatorOf} from './creators/index.js'
import type {Find} from './find.js'
import type {Judged} from './judged.js'
import {kindOf} from './kind-of.js'
import type {Reply, Walk} from './talk.js'
import {titleSpan} from './title-span.js'
import type {Works} from './works.js'

/** How sure it is that what another speaker put forward is endorsed. */
const sure = 0.7
/** With fewer marks than one in so many characters, words are speech-to-text without punctuation. */
const sparse = 150
/** How much of such speech is quoted: at most so far from title to cue, and around both, in characters. */
const longest = 240
const margin = 80
/** How many names and passages back the maker of a work is still spoken of as `he` or `she`. */
const recent = 6

/** What else is known where a work is described. */
export interface Setting {
  /** Of the speakers. */
  readonly names: readonly string[]
  readonly works: Works
  readonly stages: Walk['stages']
  /** What was found so far. */
  readonly earlier: readonly Find[]
}

type Described = Omit<Find, 'stance' | 'score' | 'rule'>

/** What is known of a name without looking far around. */
export function named(one: Judged, {names, works}: Setting): Described {
  const {scan, stage, candidate, evidence, cue} = one
  return {
    scan,
    stage,
    quote: quoteOf(one),
    titleScan: scan,
    title: {start: candidate.start, end: candidate.end},
    kind: evidence.kind?.kind ?? 'other',
    creator: evidence.creator,
    recommender: recommenderOf(cue, scan, names),
    url: null,
    selfPromotion: false,
    work: works.named(scan.text.slice(candidate.start, candidate.end)),
    mentions: []
  }
}

/** A name with its attributes. */
export function describe(one: Judged, setting: Setting): Described {
  const kind = kindOf(one, answerTo(one, setting.stages))
  const creator = creatorOf(one, kind, lastCreator(one, setting.earlier))
  const title = titleSpan(one, kind)
  return {...named(one, setting), title, kind, creator, url: urlOf(one), selfPromotion: isOwn(one)}
}

/** Who made a work that was named shortly before. */
function lastCreator({stage}: Judged, earlier: readonly Find[]): string | null {
  const last = earlier.slice(-recent).findLast(({creator}) => creator !== null)
  return last && stage - last.stage < recent ? last.creator : null
}

/** The words that recommend; of speech without full stops, a window of whole words around cue and title. */
function quoteOf({scan, candidate, quote, cue}: Judged): Find['quote'] {
  const start = Math.min(quote.start, candidate.start)
  const end = Math.max(quote.end, candidate.end)
  if (isPunctuated(scan.text.slice(start, end))) return {start, end}
  const led = cue && Math.abs(candidate.start - cue.start) < longest ? cue : candidate
  const from = scan.text.indexOf(' ', Math.min(led.start, candidate.start) - margin) + 1
  const until = scan.text.lastIndexOf(' ', Math.max(led.end, candidate.end) + margin)
  return {
    start: Math.max(start, Math.min(from, led.start, candidate.start)),
    end: Math.min(end, Math.max(until, led.end, candidate.end))
  }
}

function isPunctuated(words: string): boolean {
  const marks = words.match(/[.,;:!?—–]/g)?.length ?? 0
  return words.length < 2 * sparse || marks * sparse > words.length
}

/** What another speaker asks next: `Is that a book?` */
function answerTo({stage, scan}: Judged, stages: Walk['stages']): string {
  const next = stages[stage + 1]?.scan
  if (!next || next.speaker === scan.speaker) return ''
  const [first] = next.sentences
  if (!first || first.end - first.start > 60) return ''
  const words = next.text.slice(first.start, first.end)
  return words.endsWith('?') ? words : ''
}

/** `My favorite novel.` after another speaker has named it. */
export function replied({cue, stage, scan, about}: Reply, setting: Setting): Find {
  return {
    ...describe(about, setting),
    scan,
    stage,
    quote: {start: cue.start, end: cue.end},
    stance: 'endorsed',
    recommender: scan.speaker,
    score: sure,
    rule: cue.rule,
    selfPromotion: false
  }
}
