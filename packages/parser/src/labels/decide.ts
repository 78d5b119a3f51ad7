import type {Head} from './head.js'
import {pseudoKind} from './pseudo.js'
import {shapeOf, withoutBrackets} from './shape.js'
import type {Shape} from './shape.js'

/** A possible label and where it stands. */
export interface Candidate {
  readonly head: Head
  /** It begins a paragraph: a blank line, a heading or the start of the file comes before. */
  readonly first: boolean
  /** A quotation follows: it names who is quoted. */
  readonly quotes: boolean
}

/** What the rest of the transcript says about names. */
export interface Evidence {
  /** Names that front matter lists. */
  readonly listed: readonly string[]
  /** The number of paragraphs. */
  readonly paragraphs: number
  /** Whether a word occurs in lower case, or, as a name, inside a sentence. */
  mentions(word: string): {readonly asWord: boolean; readonly asName: boolean}
}

interface Group {
  readonly label: string
  readonly shape: Shape
  count: number
  /** How often it begins a paragraph. */
  first: number
  marked: number
  timed: number
  tight: number
  /** How often it stands alone on its line. */
  alone: number
  quotes: number
  /** How often neither a colon nor a time follows. */
  bare: number
  /** How often a part of the name stands as a label: `Ann` for `Ann Berg`. */
  short: number
}

/** How the sure labels of a file are written. */
interface Manner {
  /** Enough of the file has labels to trust a name that comes once. */
  readonly dense: boolean
  readonly marked: boolean
  readonly alone: boolean
  readonly bare: boolean
  /** Every paragraph begins with a name, and there are several names. */
  readonly every: boolean
}

/** Decides which labels are speakers, by shape, recurrence, marks, times and what the text says. */
export function decideLabels(candidates: readonly Candidate[], evidence: Evidence): ReadonlySet<string> {
  const groups = groupsOf(candidates)
  const accepted = new Set<string>()
  const listed = evidence.listed.map((name) => name.toLowerCase())
  countShortForms(groups)
  const timed = groups.reduce((sum, group) => sum + (group.shape === 'none' ? 0 : group.timed), 0)
  // A lone time after a word may be a time of day.
  if (timed < 2) for (const group of groups) group.timed = 0
  const sure = groups.filter((group) => isSure(group, listed) && !isWord(group, evidence))
  for (const group of sure) accepted.add(group.label)
  const known = knownNames(accepted, listed)
  const manner = mannerOf(groups, sure, evidence.paragraphs)
  for (const group of groups) {
    if (!accepted.has(group.label) && isLikely(group, known, manner, evidence)) accepted.add(group.label)
  }
  return accepted
}

/** One capitalized word that comes a few times, and is a word like others in the rest of the text. */
function isWord({label, shape, count, timed, marked}: Group, evidence: Evidence): boolean {
  if (shape !== 'single' || count > 3 || timed > 0 || marked > 0) return false
  return evidence.mentions(label).asWord
}

/** Counts, for each full name, the labels that are a part of it. */
function countShortForms(groups: readonly Group[]): void {
  const single = new Map<string, number>()
  for (const {label, shape, count} of groups) {
    if (shape !== 'single' && shape !== 'initials') continue
    const word = label.toLowerCase()
    single.set(word, (single.get(word) ?? 0) + count)
  }
  if (single.size === 0) return
  for (const group of groups) {
    if (group.shape !== 'full') continue
    const words = withoutBrackets(group.label).toLowerCase().split(' ')
    group.short = (single.get(words[0] ?? '') ?? 0) + (single.get(words.at(-1) ?? '') ?? 0)
  }
}

const shortFile = 12

function mannerOf(groups: readonly Group[], sure: readonly Group[], paragraphs: number): Manner {
  const total = (of: (group: Group) => number, list = sure): number =>
    list.reduce((sum, group) => sum + of(group), 0)
  const turns = total(({count}) => count)
  const whole = total(({first, shape}) => (shape === 'full' ? first : 0), groups)
  const names = groups.filter(({shape}) => shape === 'full' || shape === 'single' || shape === 'initials')
  // In a long file somebody would come twice.
  const every =
    names.length >= 2 && paragraphs <= shortFile && total(({first}) => first, names) === paragraphs
  return {
    every,
    bare: total(({bare}) => bare) > 0,
    // A short file may name everyone once: then names begin most of its paragraphs.
    dense:
      every ||
      turns >= 3 ||
      sure.length >= 2 ||
      (whole >= 2 && (paragraphs <= shortFile || whole * 2 >= paragraphs)),
    marked: turns > 0 && total(({marked}) => marked) * 2 > turns,
    alone: turns === 0 || total(({alone}) => alone) * 2 > turns
  }
}

/** Groups the candidates by label, in order of appearance. */
function groupsOf(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group>()
  for (const {head, first, quotes} of candidates) {
    const {label} = head
    if (label === '') continue
    let group = groups.get(label)
    if (!group) {
      group = {
        label,
        shape: shapeOf(label),
        count: 0,
        first: 0,
        marked: 0,
        timed: 0,
        tight: 0,
        alone: 0,
        quotes: 0,
        bare: 0,
        short: 0
      }
      groups.set(label, group)
    }
    group.count++
    if (first) group.first++
    if (head.marked) group.marked++
    if (head.time) group.timed++
    if (head.tight) group.tight++
    if (head.alone) group.alone++
    if (quotes) group.quotes++
    if (head.bare) group.bare++
  }
  return [...groups.values()]
}

/** Given names that open sentences, too; lower case. */
const commonNames: ReadonlySet<string> = new Set(['will', 'may'])

/** How often, and how, a label of each shape has to come to be sure of it; `loose` leaves out `Ann:Yes`. */
const enough: Readonly<Record<Shape, (group: Group, loose: number) => boolean>> = {
  full: ({timed, first, short, marked}, loose) =>
    timed > 0 || (loose + short >= 2 && (first > 0 || marked > 0)),
  part: ({timed}, loose) => timed > 0 || loose >= 2,
  single: ({timed, first, marked}, loose) => timed > 0 || (loose >= 2 && (first > 0 || marked > 0)),
  initials: ({timed, first, marked}, loose) => timed > 0 || (loose >= 2 && (first > 0 || marked > 0)),
  handle: ({timed, first}, loose) => timed >= 2 || (loose >= 4 && first >= 3),
  doubtful: ({timed, first}, loose) => timed > 0 || (loose >= 3 && first >= 2),
  common: ({timed, label, first}, loose) =>
    timed >= 3 || (commonNames.has(label.toLowerCase()) && loose >= 4 && first >= 3),
  none: () => false
}

const declared = / \([A-Z][A-Za-z]{0,3}\)$/

/** Enough by itself: it recurs, stands with a time, declares initials, or is a listed name. */
function isSure(group: Group, listed: readonly string[]): boolean {
  const {label, shape, count, tight} = group
  if (count === tight || pseudoKind(label) || (group.bare === count && count < 2)) return false
  const stated = declared.test(label) || listed.includes(withoutBrackets(label).toLowerCase())
  if (stated && shape !== 'common' && shape !== 'none') return true
  return enough[shape](group, count - tight)
}

const listsPeople =
  /^(?:co-?host|host|guest|moderator|presenter|interviewer|interviewee|speaker|narrator|chair)$/i

/** Enough in the company of others: a name that is said once in a file full of labels. */
function isLikely(group: Group, known: ReadonlySet<string>, manner: Manner, evidence: Evidence): boolean {
  const {label, shape, count, tight, first, alone, marked, bare} = group
  if (pseudoKind(label) || first === 0 || !manner.dense) return false
  // A bold line may be a heading.
  if (bare > 0 && !manner.bare) return false
  // `Ann:Yes` is a label only where Ann is known to speak.
  if (count === tight) return known.has(label.toLowerCase())
  // Somebody quoted is written otherwise than those who speak.
  if ((alone === count && !manner.alone) || group.quotes === count) return false
  if (marked === 0 && manner.marked) return known.has(label.toLowerCase())
  if (shape === 'full') return true
  // `Host: Ann Berg` tells who is there.
  if (shape === 'part') return count > 1 || !listsPeople.test(label)
  if (known.has(label.toLowerCase())) return true
  if (shape !== 'single' && shape !== 'initials') return false
  if (manner.every) return true
  if (shape === 'initials') return false
  const {asWord, asName} = evidence.mentions(label)
  return asName && !asWord
}

/** First and last names of the people known so far, lower case. */
function knownNames(accepted: ReadonlySet<string>, listed: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const name of [...accepted, ...listed]) {
    const bare = withoutBrackets(name)
    if (bare !== name)
      known.add(
        name
          .slice(bare.length)
          .replace(/[()\s]/g, '')
          .toLowerCase()
      )
    const words = bare.toLowerCase().split(' ')
    if (words.length < 2) continue
    known.add(words[0] ?? '')
    known.add(words.at(-1) ?? '')
  }
  return known
}
