import {introducesClause, isPersonal, startsClause} from './clause-start.js'
import {hedgeFrameAt} from './hedge-frame.js'
import {phrasesOf} from './phrases.js'
import {finiteVerb} from './verbs.js'
import {isAdverb, isDeterminer, isPreposition, isSubjectPronoun} from './word-classes.js'
import type {Word} from './words.js'
import {trim} from './trim.js'
import {subordinators} from './tables/openers.js'

/** A stretch of a sentence that states one thing: indexes into its words, `end` exclusive. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly form: 'sentence' | 'clause' | 'relative'
}

const asides = phrasesOf(['you know', 'i mean', 'you see'])
const coordinators = new Set(['and', 'but', 'so', 'or', 'yet', 'nor'])
const concessive = /^(?:although|though|whereas|while)$/
/** Prepositions that open a sentence more often than a clause of their own. */
const adverbials = new Set(['in', 'at', 'on', 'for', 'with', 'by', 'to'])
const relatives = new Set(['which', 'who'])
const demonstrative = /^(?:this|that|these|those)(?:'(?:s|re|ll|d))?$/
/** How long a clause between commas may be, and a topic before its pronoun. */
const maxInsertion = 16
const maxTopic = 6
const maxItem = 4
const minWords = 3
/** What stands before `, which …` in fewer words only brings up a name: `We run Tarn, which …`. */
const minBeforeRelative = 4
/** How long words without any mark go on before they are no single sentence. */
const longStretch = 24
const magnitude = /^(?:hundred|thousand|million|billion)$/
const filler = /^(?:um|uh|er|erm|uhm)$/
const contracted = /^(?:i'm|he's|she's|it's|we're|they're|there's)$/
/** Words before a clause that belongs to them: `I think it's`, `the way it's`, `than it's`. */
const takesClause =
  /^(?:and|but|so|or|that|than|as|because|cause|cuz|if|when|where|what|how|why|who|which|whether|like|think|know|knew|say|said|says|guess|mean|believe|believes|feel|hope|sure|see|way|time|thing|things|one|all|everything|reason|place|day|only|then|now|maybe|actually|just|well|means|told|tell|me|you)$/

/**
 * Splits a sentence where a new proposition begins: `…, and they left`, `…; it sank`, `…, it sank`. What
 * opens and closes a clause without stating anything is left out.
 */
export function clausesOf(words: readonly Word[]): Clause[] {
  const cuts = cutsOf(words)
  const found: Clause[] = []
  cuts.forEach(({at, relative}, index) => {
    const end = cuts[index + 1]?.at ?? words.length
    const clause = trim(words, at, end)
    if (clause.end - clause.start < minWords || !hasVerb(words, clause.start, clause.end)) return
    found.push({...clause, form: relative ? 'relative' : cuts.length === 1 ? 'sentence' : 'clause'})
  })
  return found
}

interface Cut {
  readonly at: number
  readonly relative: boolean
}

function cutsOf(words: readonly Word[]): Cut[] {
  const cuts: Cut[] = [{at: 0, relative: false}]
  let from = 0
  let unread = 0
  /** An opening `when …` waits for the comma before its main clause. */
  let waiting = opensSubordinate(words, 0)
  let quoted = false
  const unpunctuated = isUnpunctuated(words)
  for (let index = 1; index < words.length - 1; index++) {
    const {text} = words[index]!
    quoted = isQuote(text) ? opensQuote(text, quoted) : quoted
    // Words said by someone stay with the words that say so.
    const kind = quoted ? undefined : cutAt(words, index, waiting, unpunctuated)
    if (text === ',')
      waiting = subordinators.has(words[index + 1]!.lower) || (waiting && !startsClause(words, index + 1))
    if (kind === undefined) continue
    if (text !== ';' && text !== '?') {
      const before = trim(words, unread, index)
      // Openers alone: they are not read again.
      if (before.start >= before.end) unread = index
      if (!states(words, before)) continue
    }
    if (kind === 'relative' && index - from < minBeforeRelative) continue
    const named = text === ',' && !coordinators.has(words[index + 1]!.lower)
    const topic = named ? topicBefore(words, from, index) : undefined
    const concession = text === ',' ? concessionEnd(words, index + 1) : undefined
    from = concession ?? topic ?? index + (words[index]?.spoken ? 0 : 1)
    unread = from
    waiting = concession === undefined && opensSubordinate(words, from)
    quoted = false
    cuts.push({at: from, relative: kind === 'relative'})
  }
  return cuts
}

/** Whether a new proposition begins at an index, which is a mark or a coordinator. */
function cutAt(
  words: readonly Word[],
  index: number,
  waiting: boolean,
  unpunctuated: boolean
): 'clause' | 'relative' | undefined {
  const {lower, spoken} = words[index]!
  const next = words[index + 1]!.lower
  if (lower === ';' || (lower === '?' && !isQuote(words[index + 1]!.text))) return 'clause'
  if (spoken) {
    const joins = lower === 'and' || lower === 'but' || lower === 'so'
    if (!joins) return unpunctuated && beginsAnew(words, index) ? 'clause' : undefined
    // `a hundred and ten`: one number.
    if (lower === 'and' && magnitude.test(words[index - 1]!.lower)) return undefined
    const behind = index + 1 + Number(filler.test(next))
    if (unpunctuated && (startsClause(words, behind) || introducesClause(words, behind))) return 'clause'
    const subject = isPersonal(next) || (demonstrative.test(next) && isVerbNext(words, index + 1))
    return subject && startsClause(words, index + 1) ? 'clause' : undefined
  }
  if (lower === ',') {
    if (coordinators.has(next) && endsList(words, index)) return undefined
    if (coordinators.has(next))
      return startsClause(words, index + 2) || introducesClause(words, index + 2) ? 'clause' : undefined
    if (relatives.has(next))
      return startsClause(words, index + 1) && !isInserted(words, index + 2) ? 'relative' : undefined
    if (concessionEnd(words, index + 1) !== undefined) return 'clause'
    if (waiting || !isPersonal(next) || isAside(words, index + 1)) return undefined
    return startsClause(words, index + 1) ? 'clause' : undefined
  }
  if (/^(?:[-–—]+|\.{2,}|…)$/.test(lower)) {
    if (!coordinators.has(next))
      return isSubjectPronoun(next) && startsClause(words, index + 1) ? 'clause' : undefined
    return startsClause(words, index + 2) || introducesClause(words, index + 2) ? 'clause' : undefined
  }
  return undefined
}

/** Automatic captions have no marks: there a joining word does for a comma. */
function isUnpunctuated(words: readonly Word[]): boolean {
  return words.length >= longStretch && words.slice(0, -1).every(({spoken}) => spoken)
}

/** `it is tiny it's a shed`: without marks, a pronoun with its verb behind words that need no clause. */
function beginsAnew(words: readonly Word[], index: number): boolean {
  const {lower} = words[index]!
  const before = words[index - 1]!.lower
  return (
    contracted.test(lower) &&
    !/ing$|^(?:gonna|been)$/.test(words[index + 1]!.lower) &&
    !takesClause.test(before) &&
    !subordinators.has(before) &&
    !isPreposition(before) &&
    !isDeterminer(before) &&
    !isSubjectPronoun(before) &&
    !finiteVerb(words, index - 1)
  )
}

/** `the boats, the pumps, and the mill`: a comma stands shortly before, and both items begin alike. */
function endsList(words: readonly Word[], comma: number): boolean {
  const item = words[comma + 2]
  if (words[comma + 1]!.lower !== 'and' || !item) return false
  for (let index = comma - 1; index > 0 && index >= comma - maxItem; index--) {
    if (words[index]!.lower === ',') return index < comma - 1 && beginAlike(words[index + 1]!, item)
    if (!words[index]!.spoken || finiteVerb(words, index)) return false
  }
  return false
}

function beginAlike(first: Word, second: Word): boolean {
  if (isDeterminer(first.lower) || isDeterminer(second.lower)) return first.lower === second.lower
  if (isPersonal(second.lower) || isAdverb(second.lower) || isPreposition(first.lower)) return false
  return /^[A-Z]/.test(first.text) === /^[A-Z]/.test(second.text)
}

/** `, I believe,`: words that weaken what they stand in. */
function isAside(words: readonly Word[], start: number): boolean {
  const match = hedgeFrameAt(words, start) ?? asides.at(words, start)
  return match !== undefined && !words[match.end]?.spoken
}

/** `the bank, which is new, closed`: the sentence goes on behind the clause with its own verb. */
function isInserted(words: readonly Word[], start: number): boolean {
  const limit = Math.min(words.length - 1, start + maxInsertion)
  for (let index = start; index < limit; index++) {
    const {lower, spoken} = words[index]!
    const next = words[index + 1]!.lower
    if (lower === ',' && finiteVerb(words, index + 1) && !isSubjectPronoun(next)) return true
    if (!spoken && lower !== ',') return false
  }
  return false
}

/** `…, the old mill, it …`: where a topic named before its pronoun begins, behind a statement. */
function topicBefore(words: readonly Word[], from: number, comma: number): number | undefined {
  for (let index = comma - 1; index > from && index >= comma - maxTopic; index--) {
    const {lower, spoken} = words[index]!
    if (!spoken || finiteVerb(words, index)) {
      const first = words[index + 1]!
      const named = /^[A-Z]/.test(first.text) || isDeterminer(first.lower)
      return lower === ',' && index + 1 < comma && named && states(words, trim(words, from, index))
        ? index + 1
        : undefined
    }
  }
  return undefined
}

function isVerbNext(words: readonly Word[], index: number): boolean {
  return words[index]!.lower.includes("'") || finiteVerb(words, index + 1) !== undefined
}

function isQuote(text: string): boolean {
  return text === '"' || text === '“' || text === '”'
}

function opensQuote(text: string, quoted: boolean): boolean {
  return text === '“' || (text === '"' && !quoted)
}

function opensSubordinate(words: readonly Word[], from: number): boolean {
  let at = from
  while (
    at < words.length &&
    (!words[at]!.spoken || coordinators.has(words[at]!.lower) || isAdverb(words[at]!.lower))
  )
    at++
  const lower = words[at]?.lower ?? ''
  if (!subordinators.has(lower)) return false
  // `In May they left, …`, `after that they left, …`: the main clause is already there.
  const adverbial = isPreposition(lower) && (adverbials.has(lower) || words[at + 1]?.lower === 'that')
  return !adverbial || !introducesClause(words, at, 0)
}

/** `, even though it sank`: where the words end that set a statement against the one before. */
function concessionEnd(words: readonly Word[], start: number): number | undefined {
  const lower = words[start]?.lower ?? ''
  const even = lower === 'even' && /^(?:though|if)$/.test(words[start + 1]?.lower ?? '')
  if (!even && !concessive.test(lower)) return undefined
  const end = start + (even ? 2 : 1)
  return startsClause(words, end) && !isInserted(words, end) ? end : undefined
}

/** Whether trimmed words state something by themselves. */
function states(words: readonly Word[], {start, end}: Pick<Clause, 'start' | 'end'>): boolean {
  return end - start >= 2 && hasVerb(words, start, end)
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (finiteVerb(words, index)) return true
  return false
}
