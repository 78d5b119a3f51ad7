import type {Head} from './head.js'
import {firstWord, lastWord} from './name-parts.js'
import {shapeOf, withoutBrackets} from './shape.js'
import type {Shape, ShapeOf} from './shape.js'

/** A possible label and where it stands. */
export interface Candidate {
  readonly head: Head
  /** It begins a paragraph: a blank line, a heading or the start of the file comes before. */
  readonly first: boolean
  /** A quotation follows: it names who is quoted. */
  readonly quotes: boolean
}

/** A possible label with all its places counted. */
export interface Group {
  readonly label: string
  /** The label in lower case. */
  readonly lower: string
  /** The name in the label, in lower case: what stands beside it is left out. */
  readonly name: string
  readonly shape: Shape
  /** Where it stands first. */
  readonly start: number
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

/** Groups the candidates by label, in order of appearance. */
export function groupsOf(candidates: Iterable<Candidate>, shape: ShapeOf = shapeOf): Group[] {
  const groups = new Map<string, Group>()
  for (const {head, first, quotes} of candidates) {
    const {label} = head
    if (label === '') continue
    let group = groups.get(label)
    if (!group) {
      const bare = withoutBrackets(label)
      const lower = label.toLowerCase()
      group = {
        label,
        lower,
        name: bare === label ? lower : bare.toLowerCase(),
        shape: shape(label),
        start: head.labelStart,
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

/** Counts, for each full name, the labels that are a part of it. */
export function countShortForms(groups: readonly Group[]): void {
  const single = new Map<string, number>()
  for (const {lower, shape, count} of groups) {
    if (shape === 'single' || shape === 'initials') single.set(lower, (single.get(lower) ?? 0) + count)
  }
  if (single.size === 0) return
  for (const group of groups) {
    if (group.shape !== 'full') continue
    group.short = (single.get(firstWord(group.name)) ?? 0) + (single.get(lastWord(group.name)) ?? 0)
  }
}
