import {isOwn, recommenderOf, urlOf} from './attributes.js'
import type {Feature} from './feature-table.js'
import type {Find} from './find.js'
import {threshold} from './judge.js'
import type {Judge} from './judge.js'
import type {Judged} from './judged.js'
import {kindOf} from './kind-of.js'
import {promotionsIn} from './promotions.js'
import type {Reply, Walk} from './talk.js'
import type {Works} from './works.js'
import {overlaps} from '../span.js'

/** Features that speak for more than liking: the work is put forward. */
const forward: readonly Feature[] = [
  'itemDirect',
  'itemNear',
  'recommendDirect',
  'recommendNear',
  'suggestDirect',
  'suggestNear',
  'back',
  'coordinated'
]
const sure = 0.7
/** With fewer marks than one in so many characters, words are speech-to-text without punctuation. */
const sparse = 150
/** How much of such speech is quoted: at most so far from title to cue, and around both, in characters. */
const longest = 240
const margin = 80

/**
 * Everything that may become a row: what is recommended, endorsed, mentioned, advised against, advertised.
 * What is less sure than `minScore` can only be a mention of something surer: it is not described in full.
 */
export function findsOf(
  {judged, replies, stages, judge, works}: Walk,
  names: readonly string[],
  minScore: number
): Find[] {
  const found: Find[] = []
  const promotions = stages.flatMap(promotionsIn)
  for (const one of judged) {
    // A name that is advertised is not recommended by the same words.
    if (promotions.some(({titleScan, title}) => titleScan === one.scan && overlaps(title, one.candidate)))
      continue
    const stance = stanceOf(one, judge)
    const score =
      stance === 'mentioned' ? mentionScore(one) : stance === 'negative' ? denialScore(one) : judge(one)
    const described =
      score < minScore ? named(one, names, works) : describe(one, names, works, answerTo(one, stages))
    found.push({...described, stance, score, rule: ruleOf(one)})
  }
  for (const reply of replies) found.push(replied(reply, names, works, answerTo(reply.about, stages)))
  return [...found, ...promotions]
}

function stanceOf(one: Judged, judge: Judge): Find['stance'] {
  const {features, item} = one
  if (features.has('denied')) return 'negative'
  if (judge(one) < threshold && mentionScore(one) >= threshold) return 'mentioned'
  if (features.has('loveDirect') && !forward.some((name) => features.has(name))) {
    const asked = features.has('prompt') || item?.cue !== undefined
    return asked && !features.has('lovedToo') ? 'recommended' : 'endorsed'
  }
  return 'recommended'
}

/** A work that is only named: in a section, and surely a title. */
function mentionScore({features, zone, candidate}: Judged): number {
  if (!zone || features.has('person') || features.has('speaker') || features.has('initial')) return 0
  const signs = (['creator', 'kind', 'severalWords'] as const).filter((name) => features.has(name)).length
  const named = candidate.form === 'quoted' || candidate.form === 'called' ? 1 : 0
  return signs + 2 * named >= 3 ? sure : 0.2
}

/** A work that is advised against: in a section, or with a sign that it is a work. */
function denialScore({features, zone}: Judged): number {
  const signs = ['creator', 'kind', 'called', 'quoted'] as const
  return zone !== undefined || signs.some((name) => features.has(name)) ? sure : 0.3
}

function ruleOf({cue, candidate, features, zone}: Judged): string {
  if (cue) return cue.rule
  if (features.has('coordinated')) return 'list/and'
  if (features.has('back')) return 'verb/check-it-out'
  return `${zone?.type ?? 'talk'}/${candidate.form}`
}

type Described = Omit<Find, 'stance' | 'score' | 'rule'>

function named(one: Judged, names: readonly string[], works: Works): Described {
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

function describe(one: Judged, names: readonly string[], works: Works, reply: string): Described {
  return {...named(one, names, works), kind: kindOf(one, reply), url: urlOf(one), selfPromotion: isOwn(one)}
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
function replied(
  {cue, stage, scan, about}: Reply,
  names: readonly string[],
  works: Works,
  reply: string
): Find {
  return {
    ...describe(about, names, works, reply),
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
