import type {Point, Position} from 'unist'
import type {RuleId} from './messages.js'
import type {Decision} from './labels/decision.js'
import {findMojibake} from './repair/mojibake.js'
import type {Repair} from './repair/repair.js'

/** Where the lines of a text begin and end. */
export interface LineSpans {
  /** Offset at which each line begins; the first after a byte-order mark. */
  readonly lineStarts: readonly number[]
  /** Offset at which each line ends, its line ending left out. */
  readonly lineEnds: readonly number[]
}

/** A transcript that is being read: its lines, and the way from offsets to positions. */
export interface Source extends LineSpans {
  readonly value: string
  /** Offset of the first character after a byte-order mark. */
  readonly start: number
  /** Characters that stand for others, sorted and disjoint. */
  readonly repairs: readonly Repair[]
  /** Line and column of an offset; quick when asked for in source order. */
  point(offset: number): Point
  /** The same for both ends of a span. */
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
  const {lineStarts, lineEnds} = splitLines(value)
  const start = lineStarts[0] ?? 0
  const {repairs, counts} = findMojibake(value)
  let line = 0
  const point = (offset: number): Point => {
    while (line > 0 && (lineStarts[line] ?? 0) > offset) line--
    while (line + 1 < lineStarts.length && (lineStarts[line + 1] ?? 0) <= offset) line++
    return {line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset}
  }
  const place = (from: number, to: number): Position => ({start: point(from), end: point(to)})
  const source: Source = {
    value,
    start,
    lineStarts,
    lineEnds,
    repairs,
    explain,
    point,
    place,
    message(reason, ruleId, from, to) {
      report(reason, ruleId, place(from, to))
    }
  }
  for (const {reason, start: from, end} of counts) source.message(reason, 'mojibake', from, end)
  return source
}

/** Where lines begin and end; `\n`, `\r\n` and a lone `\r` end one. */
export function splitLines(value: string): LineSpans {
  const start = value.startsWith('\uFEFF') ? 1 : 0
  const lineStarts = [start]
  const lineEnds: number[] = []
  const {length} = value
  let feed = offsetOf(value, '\n', start)
  let carriage = offsetOf(value, '\r', start)
  for (let end = Math.min(feed, carriage); end < length; end = Math.min(feed, carriage)) {
    const next = carriage + 1 === feed && feed < length ? feed + 1 : end + 1
    lineEnds.push(end)
    lineStarts.push(next)
    if (feed < next) feed = offsetOf(value, '\n', next)
    if (carriage < next) carriage = offsetOf(value, '\r', next)
  }
  lineEnds.push(length)
  return {lineStarts, lineEnds}
}

/** Offset of the first of a character from `from` on; the length where none is left. */
function offsetOf(value: string, character: string, from: number): number {
  const at = value.indexOf(character, from)
  return at < 0 ? value.length : at
}
