import type {Source} from '../source.js'
import type {Cue} from './cue.js'

/** Tags that say how words look, not who says them. */
const looks = /<\/?(?:u|b|i|c|font)(?:[ .][^<>]{0,100})?>/g
/** The share of cues that go on below a repeated line from which a file counts as rolling. */
const share = 0.2
/** The same of cues that repeat all words in other tags. */
const litShare = 0.4

/**
 * Where the new words of each cue begin. Rolling captions show the lines before once more above the
 * new one; what is repeated is not said twice. A file is rolling only where many cues show lines of
 * the cue before and go on below them: somebody may well say the same words again.
 */
export function newWords(source: Source, cues: readonly Cue[]): readonly number[] | undefined {
  let starts: number[] | undefined
  let rolls = 0
  let lit = 0
  for (let index = 1; index < cues.length; index++) {
    const before = cues[index - 1]
    const cue = cues[index]
    if (!before || !cue || !mayRepeat(source, before, cue)) continue
    const repeated = repeatedLines(source, before, cue)
    if (repeated === 0) continue
    const start = lineAfter(source, cue, repeated)
    if (start < cue.textEnd) rolls++
    else if (isMarkedAnew(source.value, before, cue)) lit++
    starts ??= cues.map(({textStart}) => textStart)
    starts[index] = start
  }
  const rolling = rolls >= 2 && rolls >= cues.length * share
  return rolling || (lit >= 2 && lit >= cues.length * litShare) ? starts : undefined
}

/** Whether a cue shows the same words in other tags: captions that light up one word after the other. */
function isMarkedAnew(value: string, before: Cue, cue: Cue): boolean {
  const shown = value.slice(cue.textStart, cue.textEnd)
  const shownBefore = value.slice(before.textStart, before.textEnd)
  return shown !== shownBefore && shown.replace(looks, '') === shownBefore.replace(looks, '')
}

/** Whether a cue begins with the character with which a line of the cue before begins. */
function mayRepeat(source: Source, before: Cue, cue: Cue): boolean {
  const {value, lineStarts} = source
  const first = firstCode(value, cue.textStart, cue.textEnd)
  if (first === 0) return false
  for (let line = before.line; ; line++) {
    const start = lineStarts[line] ?? before.textEnd
    if (start >= before.textEnd) return false
    if (firstCode(value, start, before.textEnd) === first) return true
  }
}

/** How many lines with words a cue begins with that end the cue before. */
function repeatedLines(source: Source, before: Cue, cue: Cue): number {
  const old = linesOf(source, before)
  const shown = linesOf(source, cue)
  for (let count = Math.min(old.length, shown.length); count > 0; count--) {
    const from = old.length - count
    if (shown.slice(0, count).every((line, index) => isSame(source.value, line, old[from + index])))
      return count
  }
  return 0
}

/** Where a line of a cue begins and ends. */
interface LineSpan {
  readonly start: number
  readonly end: number
}

/** The lines of a cue, without those that are blank. */
function linesOf({value, lineStarts}: Source, {line, textStart, textEnd}: Cue): LineSpan[] {
  const found: LineSpan[] = []
  for (let at = line; ; at++) {
    const start = at === line ? textStart : (lineStarts[at] ?? textEnd)
    if (start >= textEnd) return found
    const end = Math.min(lineStarts[at + 1] ?? textEnd, textEnd)
    if (firstCode(value, start, end) !== 0) found.push({start, end})
  }
}

/** Whether two lines show the same words: tags and white space are no matter. */
function isSame(value: string, one: LineSpan, other: LineSpan | undefined): boolean {
  if (!other) return false
  let left = shownFrom(value, one.start, one.end)
  let right = shownFrom(value, other.start, other.end)
  while (left < one.end && right < other.end) {
    if (value.charCodeAt(left) !== value.charCodeAt(right)) return false
    left = shownFrom(value, left + 1, one.end)
    right = shownFrom(value, right + 1, other.end)
  }
  return left >= one.end && right >= other.end
}

/** The first offset from `start` on that is neither white space nor in a tag; `end` where none is. */
function shownFrom(value: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = value.charCodeAt(at)
    if (code === 60) while (at < end && value.charCodeAt(at) !== 62) at++
    else if (code > 32 && code !== 0xa0) return at
  }
  return end
}

function firstCode(value: string, start: number, end: number): number {
  const at = shownFrom(value, start, end)
  return at < end ? value.charCodeAt(at) : 0
}

/** Where the line after so many lines with words begins; the end of the cue where none is left. */
function lineAfter(source: Source, cue: Cue, count: number): number {
  return linesOf(source, cue)[count]?.start ?? cue.textEnd
}
