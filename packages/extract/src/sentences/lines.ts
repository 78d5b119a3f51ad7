import {beginsLine, isLower} from './characters.js'
import {glue} from './starters.js'

const leastLines = 3
const maxLine = 40
const maxWords = 4
/** What the line of a sentence has and that of a list has not: a stop, a dash or a comma at its end. */
const unlisted = /[.!?…。！？]|[-–—,:;]\s*$/

/**
 * Where a list of short lines ends that begins at an offset; undefined when these lines are a
 * sentence broken in the middle. The lines of a list have no stop and few words, begin alike, with a
 * capital or without, and no word that joins stands in them (`the`, `of`), or at the end of those
 * with a capital: `Opening hours ⏎ Ticket prices ⏎ Parking`.
 */
export function listOfLinesEnd(text: string, begin: number): number | undefined {
  if (!beginsLine(text, begin)) return undefined
  const lower = isLower(text.charCodeAt(begin))
  let lines = 0
  let at = begin
  while (at < text.length) {
    const end = lineEndOf(text, at)
    const line = text.slice(at, end).trim()
    if (line === '') break
    if (end - at > maxLine || isLower(line.charCodeAt(0)) !== lower || !isItem(line, lower)) return undefined
    lines++
    at = end + 1
  }
  return lines >= leastLines ? Math.min(at, text.length) : undefined
}

function isItem(line: string, lower: boolean): boolean {
  if (unlisted.test(line)) return false
  const words = line.split(/\s+/)
  if (words.length > maxWords) return false
  const last = words.at(-1) ?? ''
  return lower ? !words.some((word) => glue.has(word)) : !glue.has(last.toLowerCase())
}

/** The end of the line, not looked for further than a line of a list may go. */
function lineEndOf(text: string, start: number): number {
  let at = start
  while (at < text.length && at <= start + maxLine && text.charCodeAt(at) !== 10) at++
  return at
}
