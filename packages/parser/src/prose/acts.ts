import type {Head} from '../labels/head.js'
import {pseudoKind} from '../labels/pseudo.js'
import type {Line} from './lines.js'

/** What the start of a line does: names who speaks, begins a part that is played, tells the time. */
export const act = {none: 0, label: 1, part: 2, time: 3} as const

/** What each line begins with, and where that is told first and last; -1 for nowhere. */
export interface Acts {
  /** Values of `act`. */
  readonly byLine: Uint8Array
  readonly firstLabel: number
  readonly lastLabel: number
  readonly firstTime: number
}

/** What each line begins with. Bare times count only where several lines begin with one. */
export function actsOf(lines: readonly Line[], accepted: ReadonlySet<string>): Acts {
  let bare = 0
  for (const {head} of lines) if (head?.label === '' && head.time && !head.time.bracketed) bare++
  const byLine = new Uint8Array(lines.length)
  let firstLabel = -1
  let lastLabel = -1
  let firstTime = -1
  for (let index = 0; index < lines.length; index++) {
    const head = lines[index]?.head
    if (!head) continue
    const found = actOf(head, accepted, bare >= 3)
    byLine[index] = found
    if (found === act.label) {
      if (firstLabel < 0) firstLabel = index
      lastLabel = index
    } else if (found === act.time && firstTime < 0) firstTime = index
  }
  return {byLine, firstLabel, lastLabel, firstTime}
}

function actOf(head: Head, accepted: ReadonlySet<string>, bareTimes: boolean): number {
  if (head.label === '') return bareTimes || head.time?.bracketed ? act.time : act.none
  if (accepted.has(head.label)) return act.label
  return pseudoKind(head.label) && (head.marked || !head.alone || head.time) ? act.part : act.none
}

// A blurb is short; a talk with questions at its end is long and most of the file.
const longestBlurb = 4000
const blurbShare = 5

/**
 * The line from which body text counts as said: that of the first label or time; the first of all
 * where much stands before it.
 */
export function turnsBegin(lines: readonly Line[], {firstLabel, firstTime}: Acts): number {
  const first = firstTime >= 0 && firstTime < firstLabel ? firstTime : firstLabel
  if (first < 0) return 0
  let before = 0
  let all = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) continue
    all += line.end - line.start
    if (index < first) before += line.end - line.start
  }
  return before > longestBlurb && before * blurbShare > all ? 0 : first
}

/** The line after the paragraph that begins at a line. */
export function paragraphEnd(
  lines: readonly Line[],
  {byLine}: Acts,
  from: number,
  eachLine: boolean
): number {
  let to = from + 1
  if (eachLine) return to
  const kind = lines[from]?.kind
  while (to < lines.length && byLine[to] === act.none) {
    const next = lines[to]?.kind
    if (next !== 'plain' && !(next === 'quote' && kind === 'quote')) break
    to++
  }
  return to
}

/** Whether lines are long, so that no one wrapped them: then each is a paragraph. */
export function linesAreParagraphs(lines: readonly Line[]): boolean {
  let count = 0
  let long = 0
  for (const {kind, start, end} of lines) {
    if (kind === 'blank') continue
    count++
    if (end - start > 130) long++
  }
  return long > 0 && long * 20 >= count
}
