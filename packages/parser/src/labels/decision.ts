import type {Group} from './group.js'
import type {Shape} from './shape.js'

/** What was decided about a possible label, and why. */
export interface Decision {
  readonly label: string
  readonly accepted: boolean
  /** 0 to 1: how much speaks for it; .5 and more where it was taken. */
  readonly score: number
  readonly reasons: readonly string[]
  /** Offset at which it stands first. */
  readonly start: number
}

const shapes: Readonly<Record<Shape, readonly [points: number, words: string]>> = {
  full: [0.3, 'looks like a full name'],
  part: [0.3, 'names a part in a conversation'],
  single: [0.2, 'is one capitalized word'],
  initials: [0.2, 'looks like initials'],
  doubtful: [0.1, 'may be a name or words'],
  handle: [0.1, 'is one word in lower case'],
  common: [0, 'is a common word'],
  none: [0, 'has no shape of a name']
}

/** Puts the evidence for a label into words and one number. */
export function decisionOf(group: Group, accepted: boolean, because = ''): Decision {
  const {label, shape, count, first, marked, timed, short, start} = group
  const [points, words] = shapes[shape]
  const isSaid = !accepted && points === 0
  const reasons = [because, isSaid ? '' : words, `comes ${times(count)}`]
  let sum = points + Math.min(0.3, (count - 1) * 0.05)
  const add = (condition: boolean, more: number, reason: string): void => {
    if (!condition) return
    sum += more
    reasons.push(reason)
  }
  add(first > 0, 0.15 * (first / count), `begins a paragraph ${times(first)}`)
  add(timed > 0, 0.15, `stands with a time ${times(timed)}`)
  add(marked > 0, 0.1, `is in bold ${times(marked)}`)
  add(short > 0, 0.1, `a part of it stands as a label ${times(short)}`)
  // The rules decide; the number keeps to their side of the middle.
  const score = accepted ? 0.5 + Math.min(1, sum) / 2 : Math.min(1, sum) / 2 - 0.01
  return {
    label,
    accepted,
    score: Math.round(Math.max(0, score) * 100) / 100,
    reasons: reasons.filter((reason) => reason !== ''),
    start
  }
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
