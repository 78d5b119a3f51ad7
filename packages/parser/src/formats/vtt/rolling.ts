import type {Cue} from './blocks.js'

const tag = /<[^<>]{0,200}>/g
/** The share of cues that repeat a line from which a file counts as rolling. */
const share = 0.25

/**
 * Where the new words of each cue begin. Rolling captions show the line before once more above the
 * new one; the repeated line is not said twice.
 */
export function newWords(value: string, cues: readonly Cue[]): number[] {
  const starts: number[] = []
  let before = ''
  let repeated = 0
  for (const {textStart, textEnd} of cues) {
    let start = textStart
    let last = ''
    let fresh = false
    for (let line = textStart; line < textEnd;) {
      const next = nextLine(value, line, textEnd)
      const words = value.slice(line, next).replace(tag, '').trim()
      if (words !== '') last = words
      if (!fresh && (words === '' || words === before)) start = next
      else fresh = true
      line = next
    }
    if (last !== '' && start > textStart && repeats(value, textStart, start, before)) {
      repeated++
      starts.push(start)
    } else starts.push(textStart)
    if (last !== '') before = last
  }
  return repeated >= 2 && repeated >= cues.length * share ? starts : cues.map(({textStart}) => textStart)
}

function repeats(value: string, start: number, end: number, before: string): boolean {
  return before !== '' && value.slice(start, end).replace(tag, '').trim() === before
}

function nextLine(value: string, from: number, limit: number): number {
  let at = from
  while (at < limit && value.charCodeAt(at) !== 10 && value.charCodeAt(at) !== 13) at++
  if (at < limit && value.charCodeAt(at) === 13 && value.charCodeAt(at + 1) === 10) at++
  return Math.min(at + 1, limit)
}
