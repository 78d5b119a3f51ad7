import {decisionOf} from './decision.js'
import type {Decision} from './decision.js'
import {countShortForms, groupsOf} from './group.js'
import type {Candidate, Group} from './group.js'
import {firstWord, lastWord} from './name-parts.js'
import {pseudoKind} from './pseudo.js'
import {withoutBrackets} from './shape.js'
import type {Shape, ShapeOf} from './shape.js'

export type {Candidate} from './group.js'

/** What the rest of the transcript says about names. */
export interface Evidence {
  /** Names that front matter lists. */
  readonly listed: readonly string[]
  /** The number of paragraphs. */
  readonly paragraphs: number
  /** Whether a word occurs in lower case, or, as a name, inside a sentence. */
  mentions(word: string): {readonly asWord: boolean; readonly asName: boolean}
  /** Names that the words introduce: `With me is Ana Ruiz`. */
  readonly introduced?: readonly string[]
  /** Tells what a label looks like; default: `shapeOf`. */
  readonly shapeOf?: ShapeOf
  /** Takes what was decided about each candidate, and why. */
  readonly explain?: ((decisions: readonly Decision[]) => void) | undefined
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

/**
 * Decides which labels are speakers, by shape, recurrence, marks, times and what the text says; they come
 * in order of appearance.
 */
export function decideLabels(candidates: Iterable<Candidate>, evidence: Evidence): ReadonlySet<string> {
  const groups = groupsOf(candidates, evidence.shapeOf)
  const accepted = new Set<Group>()
  const verdicts = evidence.explain ? new Map<Group, string>() : undefined
  const accept = (group: Group, because: string): void => {
    accepted.add(group)
    verdicts?.set(group, because)
  }
  const listed = new Set(evidence.listed.map((name) => name.toLowerCase()))
  const introduced = partsOf(evidence.introduced ?? [])
  countShortForms(groups)
  const timed = groups.reduce((sum, group) => sum + (group.shape === 'none' ? 0 : group.timed), 0)
  // A lone time after a word may be a time of day.
  if (timed < 2) for (const group of groups) group.timed = 0
  const sure = groups.filter((group) => isSure(group, listed) && !isWord(group, evidence))
  for (const group of sure) accept(group, sureBecause(group, listed))
  const known = knownNames(sure, evidence.listed)
  const manner = mannerOf(groups, sure, evidence.paragraphs)
  for (const group of groups) {
    if (accepted.has(group)) continue
    const against = objectionTo(group, known, introduced, manner, evidence)
    if (against === undefined)
      accept(group, 'it looks like a name, and the file is full of labels written so')
    else verdicts?.set(group, against)
  }
  evidence.explain?.(groups.map((group) => decisionOf(group, accepted.has(group), verdicts?.get(group))))
  return new Set(groups.filter((group) => accepted.has(group)).map(({label}) => label))
}

/** One capitalized word that comes a few times, and is a word like others in the rest of the text. */
function isWord({label, shape, count, timed, marked}: Group, evidence: Evidence): boolean {
  if (shape !== 'single' || count > 3 || timed > 0 || marked > 0) return false
  return evidence.mentions(label).asWord
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
  common: ({timed, lower, first}, loose) =>
    timed >= 3 || (commonNames.has(lower) && loose >= 4 && first >= 3),
  none: () => false
}

const declared = / \([A-Z][A-Za-z]{0,3}\)$/

/** Enough by itself: it recurs, stands with a time, declares initials, or is a listed name. */
function isSure(group: Group, listed: ReadonlySet<string>): boolean {
  const {label, shape, count, tight} = group
  if (count === tight || pseudoKind(label) || (group.bare === count && count < 2)) return false
  if (isStated(group, listed) && shape !== 'common' && shape !== 'none') return true
  return enough[shape](group, count - tight)
}

function isStated({label, name}: Group, listed: ReadonlySet<string>): boolean {
  return declared.test(label) || listed.has(name)
}

function sureBecause(group: Group, listed: ReadonlySet<string>): string {
  if (isStated(group, listed)) return 'the file itself lists it'
  if (group.timed > 0) return 'it stands with times'
  return group.count > 1 ? 'it recurs' : 'a part of it recurs'
}

const listsPeople =
  /^(?:co-?host|host|guest|moderator|presenter|interviewer|interviewee|speaker|narrator|chair)$/i

/**
 * What speaks against a name that is said once in a file full of labels; nothing where it is enough in
 * the company of others.
 */
function objectionTo(
  group: Group,
  known: ReadonlySet<string>,
  introduced: ReadonlySet<string>,
  manner: Manner,
  evidence: Evidence
): string | undefined {
  const {label, lower, shape, count, tight, first, alone, marked, bare} = group
  if (pseudoKind(label)) return 'it names a part that is played: a note'
  if (shape === 'none') return 'it does not look like a name'
  if (shape === 'common') return 'it is a common word'
  if (first === 0) return 'it never begins a paragraph'
  const isIntroduced = introduced.has(lower)
  if (!manner.dense && !isIntroduced) return 'it comes too rarely in a file with few labels'
  // A bold line may be a heading.
  if (bare > 0 && !manner.bare) return 'it has neither a colon nor a time, as a heading'
  // `Ann:Yes` is a label only where Ann is known to speak.
  if (count === tight) return known.has(lower) ? undefined : 'words follow its colon without a space'
  // Somebody quoted is written otherwise than those who speak.
  if (group.quotes === count) return 'a quotation follows'
  if (alone === count && !manner.alone) return 'it stands alone on its line, as no other label does'
  if (marked === 0 && manner.marked) return known.has(lower) ? undefined : 'other labels are in bold'
  if (shape === 'full') return undefined
  // `Host: Ann Berg` tells who is there.
  if (shape === 'part') return count > 1 || !listsPeople.test(label) ? undefined : 'it lists who is there'
  if (known.has(lower)) return undefined
  if (shape !== 'single' && shape !== 'initials') return 'it comes too rarely for a word that may be no name'
  if (manner.every || isIntroduced) return undefined
  if (shape === 'initials') return 'initials that come once'
  const {asWord, asName} = evidence.mentions(label)
  if (asWord) return 'the text has it as a word like others'
  return asName ? undefined : 'it comes once, and the text never mentions it as a name'
}

/** Full names with their first and last words, lower case. */
function partsOf(names: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const name of names) {
    const lower = name.toLowerCase()
    for (const part of [lower, firstWord(lower), lastWord(lower)]) if (part !== '') parts.add(part)
  }
  return parts
}

/** First and last names of the people known so far, lower case. */
function knownNames(groups: readonly Group[], listed: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>()
  const add = (label: string, name: string): void => {
    // What stands beside the name: `ab` in `Ann Berg (AB)`.
    if (name.length < label.length) known.add(label.slice(name.length).replace(/[()\s]/g, ''))
    if (!name.includes(' ')) return
    known.add(firstWord(name))
    known.add(lastWord(name))
  }
  for (const {lower, name} of groups) add(lower, name)
  for (const name of listed) add(name.toLowerCase(), withoutBrackets(name).toLowerCase())
  return known
}
