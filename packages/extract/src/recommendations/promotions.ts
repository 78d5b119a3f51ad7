import {sentenceAt} from '../document.js'
import {creatorAround} from './creators/beside.js'
import {evidenceOf} from './evidence.js'
import type {Find} from './find.js'
import {runAt} from './names/capital-run.js'
import {kindsIn} from './kinds.js'
import {tokensOf} from './tokens.js'
import type {Span} from '../span.js'
import type {Stage} from './zones.js'

const shows = '(?:[Ss]how|[Pp]odcast|[Nn]ewsletter|[Cc]hannel|[Ff]eed|[Yy]ou[Tt]ube channel|mailing list)'
/** `our weekly newsletter`; a name stands for itself: `Harbor Talk newsletter`. */
const ownShow = new RegExp(
  `^(?: to| for)? ?(?:((?:[Tt]he|[Oo]ur|[Mm]y|[Tt]his) (?:[a-z]+ )?${shows})|(?:the|our|my) ((?:[A-Z][\\w'’-]{0,20} ){1,4}${shows}))\\b`
)

/** Sponsor reads and calls to subscribe: each names what it advertises right behind its cue. */
export function promotionsIn({scan, cues}: Stage, stage: number): Find[] {
  const found: Find[] = []
  const {text, sentences} = scan
  for (const {value, start, end, rule} of cues) {
    if (value !== 'sponsor' && value !== 'subscribe') continue
    const sentence = sentenceAt(sentences, start)
    if (!sentence) continue
    const limit = Math.min(sentence.end, end + 80)
    const own = value === 'subscribe' ? ownObject(text, end, limit) : undefined
    const title = own ?? nameAt(text, end, limit)
    if (!title) continue
    const {kind} = evidenceOf(text, {...title, form: 'run', initial: false}, sentence, false)
    const asked = kindsIn(text.slice(title.start, title.end)).at(-1)
    found.push({
      scan,
      stage,
      quote: {start: Math.min(sentence.start, start), end: Math.max(sentence.end, title.end)},
      titleScan: scan,
      title,
      rule,
      stance: 'promotion',
      kind: kind?.kind ?? asked?.kind ?? (value === 'sponsor' ? 'product' : 'other'),
      creator: creatorAround(text, title, sentence, false),
      recommender: scan.speaker,
      score: own ? 0.8 : 0.9,
      url: null,
      selfPromotion: value === 'subscribe',
      work: undefined,
      mentions: []
    })
  }
  return found
}

function ownObject(text: string, start: number, end: number): Span | undefined {
  const match = ownShow.exec(text.slice(start, end))
  const words = match?.[1] ?? match?.[2]
  if (!match || words === undefined) return undefined
  const at = start + match[0].length - words.length
  return {start: at, end: at + words.length}
}

/** A name in capitals right behind a cue. */
function nameAt(text: string, start: number, end: number): Span | undefined {
  const tokens = tokensOf(text, {start, end})
  const [first] = tokens
  if (!first || !/^[ {"“]{1,3}$/.test(text.slice(start, first.start))) return undefined
  const last = tokens[runAt(tokens, 0, 'name') - 1]
  return last ? {start: first.start, end: last.end} : undefined
}
