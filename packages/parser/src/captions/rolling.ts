import type {Source} from '../source.js'
import type {Cue} from './cue.js'

const tag = /<[^<>]{0,200}>/g
/** The share of cues that go on below a repeated line from which a file counts as rolling. */
const share = 0.2

/**
 * Where the new words of each cue begin. Rolling captions show the lines before once more above the
 * new one; what is repeated is not said twice. A file is rolling only where many cues show lines of
 * the cue before and go on below them: somebody may well say the same words again.
 */
export function newWords(source: Source, cues: readonly Cue[]): readonly number[] | undefined {
  let starts: number[] | undefined
  let rolls = 0
  for (let index = 1; index < cues.length; index++) {
    const before = cues[index - 1]
    const cue = cues[index]
    if (!before || !cue || !mayRepeat(source, before, cue)) continue
    const repeated = repeatedLines(source, before, cue)
    if (repeated === 0) continue
    const start = lineAfter(source, cue, repeated)
    if (start < cue.textEnd) rolls++
    starts ??= cues.map(({textStart}) => textStart)
    starts[index] = start
  }
  return rolls >= 2 && rolls >= cues.length * share ? starts : undefined
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

/** The first character that is neither white space nor in a tag; 0 where there is none. */
function firstCode(value: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = value.charCodeAt(at)
    if (code === 60) while (at < end && value.charCodeAt(at) !== 62) at++
    else if (code > 32 && code !== 0xa0) return code
  }
  return 0
}

/** How many words lines a cue begins with that end the cue before. */
function repeatedLines(source: Source, before: Cue, cue: Cue): number {
  const old = linesOf(source, before)
  const shown = linesOf(source, cue)
  for (let count = Math.min(old.length, shown.length); count > 0; count--) {
    const from = old.length - count
    if (shown.slice(0, count).every((line, index) => line === old[from + index])) return count
  }
  return 0
}

/** The lines of a cue as they are read, without those that are blank. */
function linesOf({value}: Source, {textStart, textEnd}: Cue): string[] {
  return value
    .slice(textStart, textEnd)
    .split(/\r\n|[\r\n]/)
    .map(shownWords)
    .filter((line) => line !== '')
}

function shownWords(line: string): string {
  return line.replace(tag, '').replace(/\s+/g, ' ').trim()
}

/** Where the line after so many lines with words begins; the end of the cue where none is left. */
function lineAfter({value, lineStarts}: Source, cue: Cue, count: number): number {
  let left = count
  for (let line = cue.line; ; line++) {
    const start = line === cue.line ? cue.textStart : (lineStarts[line] ?? cue.textEnd)
    if (start >= cue.textEnd) return cue.textEnd
    const blank = shownWords(value.slice(start, Math.min(lineStarts[line + 1] ?? cue.textEnd, cue.textEnd))) === ''
    if (blank) continue
    if (left === 0) return start
    left--
  }
}
