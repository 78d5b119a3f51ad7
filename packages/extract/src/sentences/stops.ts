import {isCloser, isSpace, isStop, isUpper} from './characters.js'

const fullStop = 46
const ellipsis = 0x2026
const note = /(?:\[\d{1,3}\])+(?=\s|$)/y
const spacedThree = '. . .'.length
const spacedFour = '. . . .'.length

/** The stops at one place with the quotes and brackets that close behind them. */
export interface StopRun {
  /** Offset of the first stop. */
  readonly start: number
  /** Where a sentence that ends here ends. */
  readonly end: number
  readonly stops: number
  /** Whether a `?` or `!` is among them. */
  readonly strong: boolean
  /** Whether a closing quote or bracket follows. */
  readonly closed: boolean
}

/** Reads the stops that begin at an offset, spaced ellipses (`. . .`) among them. */
export function stopRunAt(text: string, start: number): StopRun {
  const {length} = text
  let at = start
  let stops = 0
  let strong = false
  let closed = false
  for (;;) {
    for (; at < length && isStop(text.charCodeAt(at)); at++) {
      const code = text.charCodeAt(at)
      stops += code === ellipsis ? 3 : 1
      if (code !== fullStop && code !== ellipsis) strong = true
    }
    const behind = at
    while (at < length && isCloser(text.charCodeAt(at))) at++
    if (at > behind) closed = true
    at = noteEnd(text, at)
    if (!isLoneStop(text, at)) return {start, end: at, stops, strong, closed}
    at++
  }
}

/** `It sank.[1]`: behind a stop, the number of a note belongs to its sentence. */
function noteEnd(text: string, start: number): number {
  if (text.charAt(start) !== '[') return start
  note.lastIndex = start
  return note.test(text) ? note.lastIndex : start
}

/** Whether a space and then stops follow that belong to no word: `. . .”`, but not ` .net`. */
function isLoneStop(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 32) return false
  let next = at + 1
  while (next < text.length && isStop(text.charCodeAt(next))) next++
  if (next === at + 1) return false
  while (next < text.length && isCloser(text.charCodeAt(next))) next++
  return next === text.length || isSpace(text.charCodeAt(next))
}

/**
 * `It sank. . . . Nobody wept.`: behind its own stop, a sentence has ended; the three stops that tell
 * of words left out begin the next. Where the first ends; undefined for other stops.
 */
export function endBeforeOmission(text: string, run: StopRun): number | undefined {
  if (run.stops !== 4 || run.strong || run.closed || run.end - run.start !== spacedFour) return undefined
  const glued = !isSpace(text.charCodeAt(run.start - 1)) && isSpace(text.charCodeAt(run.start + 1))
  return glued && isSpace(text.charCodeAt(run.end)) && isUpper(text.charCodeAt(run.end + 1))
    ? run.start + 1
    : undefined
}

/** `. . . Nobody wept.`: words left out at the beginning of a sentence. */
export function isSpacedOmission(text: string, run: StopRun): boolean {
  return run.stops === 3 && run.end - run.start === spacedThree && text.charCodeAt(run.start + 1) === 32
}
