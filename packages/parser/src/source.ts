import type {Point, Position} from 'unist'
import type {RuleId} from './messages.js'
import type {Decision} from './labels/decision.js'
import {findMojibake} from './repair/mojibake.js'
import type {Repair} from './repair/repair.js'

/** A transcript that is being read: its lines, and the way from offsets to positions. */
export interface Source {
  readonly value: string
  /** Offset of the first character after a byte-order mark. */
  readonly start: number
  /** Offset at which each line begins. */
  readonly lineStarts: readonly number[]
  /** Offset at which each line ends, its line ending left out. */
  readonly lineEnds: readonly number[]
  /** Characters that stand for others, sorted and disjoint. */
  readonly repairs: readonly Repair[]
  /** Line and column of a span; quick when asked for in source order. */
  place(start: number, end: number): Position
  /** Takes what is decided about labels, when somebody wants to know. */
  readonly explain: Explain | undefined
  /** Tells the reader of the transcript about something odd. */
  message(reason: string, ruleId: RuleId, start: number, end: number): void
}

/** Takes a message about a place of the source. */
export type Report = (reason: string, ruleId: RuleId, place: Position) => void

/** Takes what was decided about labels. */
export type Explain = (decisions: readonly Decision[]) => void

/** Prepares a string for reading. */
export function sourceOf(value: string, report: Report = () => {}, explain?: Explain): Source {
  const start = value.startsWith('\uFEFF') ? 1 : 0
  const {lineStarts, lineEnds} = splitLines(value, start)
  const {repairs, counts} = findMojibake(value)
  let line = 0
  const pointAt = (offset: number): Point => {
    while (line > 0 && (lineStarts[line] ?? 0) > offset) line--
    while (line + 1 < lineStarts.length && (lineStarts[line + 1] ?? 0) <= offset) line++
    return {line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset}
  }
  const place = (from: number, to: number): Position => ({start: pointAt(from), end: pointAt(to)})
  const source: Source = {
    value,
    start,
    lineStarts,
    lineEnds,
    repairs,
    explain,
    place,
    message(reason, ruleId, from, to) {
      report(reason, ruleId, place(from, to))
    }
  }
  for (const {reason, start: from, end} of counts) source.message(reason, 'mojibake', from, end)
  return source
}

/** Where lines begin and end; `\n`, `\r\n` and a lone `\r` end one. */
function splitLines(value: string, start: number): {lineStarts: number[]; lineEnds: number[]} {
  const lineStarts = [start]
  const lineEnds: number[] = []
  if (value.includes('\r')) {
    for (const match of value.matchAll(/\r\n|[\r\n]/g)) {
      lineEnds.push(match.index)
      lineStarts.push(match.index + match[0].length)
    }
  } else {
    for (let at = value.indexOf('\n', start); at >= 0; at = value.indexOf('\n', at + 1)) {
      lineEnds.push(at)
      lineStarts.push(at + 1)
    }
  }
  lineEnds.push(value.length)
  return {lineStarts, lineEnds}
}
