import type {Span} from '../span.js'
import {endsSentence} from './boundary.js'
import {isSpace, skipSpace} from './characters.js'
import {endsCutOff} from './cut-offs.js'
import {listOfLinesEnd} from './lines.js'
import {itemAt} from './lists.js'
import {endBeforeOmission, isSpacedOmission, stopRunAt} from './stops.js'

/** What may end a sentence: a stop, a dash at the end of a word, the end of a line. */
const candidate = /[.!?…。！？\n]|[-–—](?=[\s"'”’])/g
/** A capital that is no acronym and not the pronoun: the text marks where sentences begin. */
const capitalized = /[A-Z][a-z]/

/** The sentences of a text; none goes across one of the `breaks` (offsets where a paragraph begins). */
export function sentencesOf(text: string, breaks: readonly number[]): Span[] {
  const bounds = [...breaks, text.length]
  const found: Span[] = []
  let from = 0
  for (const to of bounds) {
    for (const {start, end} of splitSentences(text.slice(from, to)))
      found.push({start: from + start, end: from + end})
    from = to
  }
  return found
}

/**
 * The sentences of a text, in order, without the white space around them. Together they hold every
 * character that is not white space; a text of white space has none. An empty line ends a sentence,
 * and so does each line of a list; any other line ending is white space.
 */
export function splitSentences(text: string): Span[] {
  const found: Span[] = []
  const cased = capitalized.test(text)
  let begin = skipSpace(text, 0)
  let item = itemAt(text, begin, false)
  let from = item?.body ?? begin
  let at = -1
  let listEnd = 0
  let checked = -1
  const close = (end: number): void => {
    found.push({start: begin, end})
    begin = skipSpace(text, end)
    const next = item?.next
    if (next === undefined || begin >= next) item = itemAt(text, begin, begin === next)
    from = Math.max(begin, item?.body ?? begin)
  }
  for (;;) {
    // Items without stops end before the candidate, which then is still ahead.
    if (at < from) at = candidateFrom(text, from)
    const next = item?.next ?? text.length
    if (at >= next) {
      if (next === text.length) break
      close(trimmedEnd(text, begin, next))
    } else if (text.charCodeAt(at) === 10) {
      const space = spaceAt(text, at)
      // The lines are looked at once for each sentence, at its first line ending.
      if (space.lines < 2 && at >= listEnd && checked !== begin) {
        checked = begin
        listEnd = listOfLinesEnd(text, begin) ?? listEnd
      }
      if (space.lines > 1 || at < listEnd) close(trimmedEnd(text, begin, at))
      else from = space.end
    } else {
      const end = endAt(text, begin, at, cased)
      if (end.ends) close(end.at)
      else from = end.at
    }
  }
  const end = trimmedEnd(text, begin, text.length)
  if (begin < end) found.push({start: begin, end})
  return found
}

function candidateFrom(text: string, from: number): number {
  candidate.lastIndex = from
  return candidate.test(text) ? candidate.lastIndex - 1 : text.length
}

interface End {
  readonly ends: boolean
  /** Where the sentence ends, or where the search goes on. */
  readonly at: number
}

function endAt(text: string, begin: number, at: number, cased: boolean): End {
  const character = text.charAt(at)
  if (character === '-' || character === '–' || character === '—') {
    const first = text.charAt(at - 1) === character ? at - 1 : at
    const end = cased && first > begin ? endsCutOff(text, first) : undefined
    return end === undefined ? {ends: false, at: at + 1} : {ends: true, at: end}
  }
  const run = stopRunAt(text, at)
  const omission = endBeforeOmission(text, run)
  if (omission !== undefined) return {ends: true, at: omission}
  if (at === begin && isSpacedOmission(text, run)) return {ends: false, at: run.end}
  return {ends: endsSentence(text, begin, run, cased), at: run.end}
}

/** The white space at an offset, with the line endings in it: more than one separates paragraphs. */
function spaceAt(text: string, start: number): {readonly lines: number; readonly end: number} {
  let lines = 0
  let end = start
  for (; end < text.length && isSpace(text.charCodeAt(end)); end++) if (text.charCodeAt(end) === 10) lines++
  return {lines, end}
}

function trimmedEnd(text: string, begin: number, limit: number): number {
  let end = limit
  while (end > begin && isSpace(text.charCodeAt(end - 1))) end--
  return end
}
