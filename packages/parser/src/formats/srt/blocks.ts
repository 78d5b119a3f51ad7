import {arrowEnd, arrowParts} from '../../captions/arrow.js'
import {stringFinder} from '../../captions/string-finder.js'
import type {Block, Cue, Timings} from '../../captions/cue.js'
import {isCueSpace, numberOn} from '../../captions/cue-number.js'
import {fixedTimingsAt} from '../../captions/fixed-timings.js'
import type {Source} from '../../source.js'
import {laxTimestampAt} from '../vtt/timestamp.js'
import type {CueTime} from '../vtt/timestamp.js'

/**
 * Splits a SubRip file into cues, at its timings rather than at blank lines: files lack those, or
 * have them among the words.
 */
export function blocksOf(source: Source): Block[] {
  const {value, lineStarts, lineEnds} = source
  const blocks: Block[] = []
  const nextArrow = stringFinder(value, arrowParts)
  let line = 0
  /** The line after the timing of the cue that is open, or the first line. */
  let floor = 0
  let open: {-readonly [Key in keyof Cue]: Cue[Key]} | undefined
  let number = 0
  const startOf = (at: number): number => lineStarts[at] ?? value.length
  const endOf = (at: number): number => lineEnds[at] ?? value.length

  for (let at = nextArrow(source.start); at < value.length; at = nextArrow(endOf(line))) {
    while (endOf(line) < at) line++
    const timings = timingsOn(value, startOf(line), endOf(line))
    if (!timings) continue
    const head = numberAbove(line)
    close(head)
    const own = restIsText(value, timings.end, endOf(line))
    floor = line + 1
    open = {
      kind: 'cue',
      start: startOf(head),
      timings,
      line: own ? line : floor,
      textStart: own ? timings.end : startOf(floor),
      textEnd: endOf(line),
      id: '',
      settings: undefined
    }
    blocks.push(open)
  }
  const cut = cutTiming()
  close(cut)
  if (cut < lineStarts.length) blocks.push({kind: 'stray', start: startOf(cut), end: value.length})
  return blocks

  /** The line at which a cue begins that the end of the file cuts in its timing; else the end. */
  function cutTiming(): number {
    const last = lineStarts.length - 1
    if (last < floor || !open || !cutTime.test(value.slice(startOf(last), endOf(last)))) return last + 1
    const head = numberAbove(last)
    return head < last ? head : last + 1
  }

  /** The line of the number above a timing; the timing itself where there is none. */
  function numberAbove(timing: number): number {
    let above = timing - 1
    while (above >= floor && isBlank(value, startOf(above), endOf(above))) above--
    if (above < floor) return timing
    const found = numberOn(value, startOf(above), endOf(above))
    if (found < 0) return timing
    const first = above === floor && !open
    const apart = above === floor || isBlank(value, startOf(above - 1), endOf(above - 1))
    // A number that a blank line parts from its timing, or that stands right below words, has to count on.
    if (!first && !(apart && above === timing - 1) && found !== number + 1) return timing
    number = found
    return above
  }

  /** Ends the open cue, or what stands before the first one, above a line. */
  function close(next: number): void {
    let last = next - 1
    while (last >= floor && isBlank(value, startOf(last), endOf(last))) last--
    if (open) {
      open.textEnd = last < floor ? Math.max(open.textStart, endOf(floor - 1)) : endOf(last)
      if (last < floor && open.line === floor) open.textEnd = open.textStart = endOf(floor - 1)
    } else if (last >= floor) blocks.push({kind: 'stray', start: startOf(floor), end: endOf(last)})
  }
}

const comma = 44
const cutTime = /^(?:0\d?|\d{1,3}:[-> \t\d:.,]{0,32})$/
const clean = /^\d{2}:[0-5]\d:[0-5]\d,\d{3}$/

/** A time, however it is written; `lax` where SubRip would write it otherwise. */
function timeAt(value: string, at: number, limit: number): CueTime | undefined {
  const time = laxTimestampAt(value, at, limit)
  return time && {...time, lax: !clean.test(value.slice(at, time.end))}
}

/** The timings on a line, as `00:00:01,000 --> 00:00:04,000 X1:40`, with or without spaces. */
function timingsOn(value: string, start: number, end: number): Timings | undefined {
  const fixed = fixedTimingsAt(value, start, end, comma)
  if (fixed) return fixed
  const open = skipSpace(value, start, end)
  // Whisper prints `[00:01.000 --> 00:04.000]   Words`.
  const bracketed = value.charCodeAt(open) === 91
  const first = bracketed ? open + 1 : open
  const from = timeAt(value, first, end)
  if (!from) return undefined
  const at = skipSpace(value, from.end, end)
  const after = arrowEnd(value, at)
  if (after < 0) return undefined
  const second = skipSpace(value, after, end)
  const to = timeAt(value, second, end)
  if (!to) return undefined
  if (bracketed && value.charCodeAt(to.end) !== 93) return undefined
  const lax = bracketed || from.lax || to.lax || value.slice(at, after) !== '-->'
  return {startMs: from.ms, endMs: to.ms, start: open, end: bracketed ? to.end + 1 : to.end, lax}
}

/** Positions (`X1:40 X2:600`), as some tools write them behind the times. */
const positions = /[ \t]*(?:[A-Za-z][A-Za-z\d]{0,12}:[^\s:]{1,40}(?:[ \t]+|$)){0,12}$/y

function restIsText(value: string, from: number, end: number): boolean {
  if (from === end) return false
  positions.lastIndex = 0
  return !positions.test(value.slice(from, end).trimEnd())
}

function skipSpace(value: string, from: number, end: number): number {
  let at = from
  while (at < end && isCueSpace(value.charCodeAt(at))) at++
  return at
}

function isBlank(value: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isCueSpace(value.charCodeAt(at))) return false
  return true
}
