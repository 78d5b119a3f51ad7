import type {Span} from '../span.js'
import {endsCutOff, endsSentence, stopRunAt} from './boundary.js'
import {isSpace} from './characters.js'

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
 * character that is not white space; a text of white space has none. An empty line ends a sentence.
 */
export function splitSentences(text: string): Span[] {
  const found: Span[] = []
  const cased = capitalized.test(text)
  let begin = skipSpace(text, 0)
  candidate.lastIndex = begin
  while (candidate.test(text)) {
    const at = candidate.lastIndex - 1
    const end = endAt(text, begin, at, cased)
    if (end.ends) {
      found.push({start: begin, end: end.at})
      begin = skipSpace(text, end.at)
      candidate.lastIndex = begin
    } else candidate.lastIndex = end.at
  }
  const end = trimmedEnd(text, begin)
  if (begin < end) found.push({start: begin, end})
  return found
}

interface End {
  readonly ends: boolean
  /** Where the sentence ends, or where the search goes on. */
  readonly at: number
}

function endAt(text: string, begin: number, at: number, cased: boolean): End {
  const character = text.charAt(at)
  if (character === '\n') return lineEnd(text, begin, at)
  if (character === '-' || character === '–' || character === '—') {
    const first = text.charAt(at - 1) === character ? at - 1 : at
    const end = cased && first > begin ? endsCutOff(text, first) : undefined
    return end === undefined ? {ends: false, at: at + 1} : {ends: true, at: end}
  }
  const run = stopRunAt(text, at)
  return {ends: endsSentence(text, begin, run, cased), at: run.end}
}

/** An empty line separates paragraphs; a single line ending is white space. */
function lineEnd(text: string, begin: number, at: number): End {
  let lines = 0
  let next = at
  for (; next < text.length && isSpace(text.charCodeAt(next)); next++)
    if (text.charCodeAt(next) === 10) lines++
  if (lines < 2) return {ends: false, at: next}
  let end = at
  while (end > begin && isSpace(text.charCodeAt(end - 1))) end--
  return {ends: end > begin, at: end > begin ? end : next}
}

function skipSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function trimmedEnd(text: string, begin: number): number {
  let end = text.length
  while (end > begin && isSpace(text.charCodeAt(end - 1))) end--
  return end
}
