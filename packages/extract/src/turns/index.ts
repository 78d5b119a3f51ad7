import type {Turn} from '@dicta/parser'
import type {Document, Scan} from '../document.js'
import {recordId} from '../document.js'
import type {TurnRecord} from './fields.js'

/** One record for each turn that says something. */
export function extractTurns(document: Document): TurnRecord[] {
  const occurrences = new Map<string, number>()
  const found: TurnRecord[] = []
  for (const scan of document.scans) {
    const {turn} = scan.passage
    if (turn) found.push(turnRecord(document, scan, turn, occurrences))
  }
  return found
}

function turnRecord(
  document: Document,
  scan: Scan,
  turn: Turn,
  occurrences: Map<string, number>
): TurnRecord {
  const {transcript} = document
  const {passage, speaker, text} = scan
  const {start, end} = passage.toSource({start: 0, end: text.length})
  return {
    id: recordId(occurrences, ['turns', transcript, speaker ?? '', text]),
    transcript,
    start,
    end,
    ...passage.pointAt(0),
    turn: turn.id,
    speaker,
    timeMs: passage.timeAt(0),
    label: turn.label ?? null,
    words: countWords(text),
    startMs: turn.time?.startMs ?? null,
    endMs: endMs(turn),
    text
  }
}

/** Where the turn’s last timed segment ends. */
export function endMs(turn: Turn): number | null {
  for (let index = turn.children.length - 1; index >= 0; index--) {
    const end = turn.children[index]?.time?.endMs
    if (end !== undefined) return end
  }
  return turn.time?.endMs ?? null
}

/** Words are runs of characters between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0
  for (const word of text.split(' ')) if (/[\p{L}\p{N}]/u.test(word)) count++
  return count
}
