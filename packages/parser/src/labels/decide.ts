import type {Head} from './head.js'
import {pseudoKind} from './pseudo.js'
import {shapeOf, withoutBrackets} from './shape.js'
import type {Shape} from './shape.js'

/** A possible label and where it stands. */
export interface Candidate {
  readonly head: Head
  /** It begins a paragraph: a blank line, a heading or the start of the file comes before. */
  readonly first: boolean
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
}

/** Decides which labels are speakers, by shape, recurrence, marks, times and what the text says. */
export function decideLabels(candidates: readonly Candidate[], evidence: Evidence): ReadonlySet<string> {
  const groups = groupsOf(candidates)
  const accepted = new Set<string>()
  const listed = evidence.listed.map((name) => name.toLowerCase())
  let turns = 0
  const accept = (group: Group): void => {
    accepted.add(group.label)
    turns += group.count
  }
  for (const group of groups) if (isSure(group, listed)) accept(group)
  const sure = turns
  let whole = 0
  for (const group of groups) if (group.shape === 'full' && group.first > 0) whole += group.first
  // A short file may name everyone once: then names begin most of its paragraphs.
  const dense = sure >= 4 || (whole >= 2 && whole * 2 >= evidence.paragraphs)
  const known = knownNames(accepted, listed)
  for (const group of groups) {
    if (accepted.has(group.label)) continue
    if (isLikely(group, known, dense, evidence)) accept(group)
  }
  return accepted
}

/** Groups the candidates by label, in order of appearance. */
function groupsOf(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group>()
  for (const {head, first} of candidates) {
    const {label} = head
    if (label === '') continue
    let group = groups.get(label)
    if (!group) {
      group = {label, shape: shapeOf(label), count: 0, first: 0, marked: 0, timed: 0, tight: 0}
      groups.set(label, group)
    }
    group.count++
    if (first) group.first++
    if (head.marked) group.marked++
    if (head.time) group.timed++
    if (head.tight) group.tight++
  }
  return [...groups.values()]
}

/** Enough by itself: it recurs, or stands with a time, or is a listed name. */
function isSure(group: Group, listed: readonly string[]): boolean {
  const {label, shape, count, first, timed, tight, marked} = group
  if (pseudoKind(label)) return false
  if (shape === 'none') return false
  const loose = count - tight
  if (loose === 0) return false
  if (listed.includes(withoutBrackets(label).toLowerCase())) return shape !== 'common'
  switch (shape) {
    case 'full':
      return timed > 0 || (loose >= 2 && first > 0)
    case 'part':
      return timed > 0 || loose >= 2
    case 'single':
    case 'initials':
      return timed > 0 || (loose >= 2 && first >= 1) || (marked > 0 && loose >= 2)
    case 'handle':
      return timed >= 2 || (loose >= 4 && first >= 3)
    case 'common':
      return timed >= 3
  }
}

/** Enough in the company of others: a name that is said once in a file full of labels. */
function isLikely(group: Group, known: ReadonlySet<string>, dense: boolean, evidence: Evidence): boolean {
  const {label, shape, count, tight, first} = group
  if (pseudoKind(label) || count === tight || first === 0 || !dense) return false
  if (shape === 'full') return true
  if (shape === 'part') return true
  if (shape !== 'single') return false
  const word = label.toLowerCase()
  if (known.has(word)) return true
  const {asWord, asName} = evidence.mentions(label)
  return asName && !asWord
}

/** First and last names of the people known so far, lower case. */
function knownNames(accepted: ReadonlySet<string>, listed: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const name of [...accepted, ...listed]) {
    const words = withoutBrackets(name).toLowerCase().split(' ')
    if (words.length < 2) continue
    known.add(words[0] ?? '')
    known.add(words.at(-1) ?? '')
  }
  return known
}
