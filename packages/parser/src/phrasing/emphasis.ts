/** A run of `*`, `_` or `~~` in a paragraph. */
interface Run {
  readonly start: number
  readonly mark: string
  readonly opens: boolean
  readonly closes: boolean
  /** Marks taken from its end as openers, and from its start as closers. */
  left: number
  readonly length: number
}

const run = /\*+|_+|~~/g
const space = /^\s?$/
// ASCII punctuation and the general punctuation block: what CommonMark 6.2 asks of both sides of a run.
const punctuation = /^[!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u2027\u2030-\u205e]$/

/**
 * Offsets of the emphasis marks in a span that are syntax, by CommonMark 6.2's rule of flanking;
 * `opened` holds marks that stand before the span and wait for their other half.
 */
export function emphasisMarks(
  value: string,
  start: number,
  end: number,
  opened: string
): ReadonlySet<number> {
  const found = new Set<number>()
  const openers: Run[] = []
  if (opened !== '') {
    const mark = opened.charAt(0)
    openers.push({start: -1, mark, opens: true, closes: false, left: opened.length, length: opened.length})
  }
  run.lastIndex = start
  for (let match = run.exec(value); match && match.index < end; match = run.exec(value)) {
    if (value.charAt(match.index - 1) === '\\') continue
    const next = runAt(value, match.index, match[0])
    if (next.closes) close(next, openers, found)
    if (next.opens && next.left > 0) openers.push(next)
  }
  return found
}

function close(closer: Run, openers: Run[], found: Set<number>): void {
  while (closer.left > 0) {
    let index = openers.length - 1
    // Marks rarely nest deeper; the bound keeps odd input linear.
    const bottom = Math.max(0, index - 8)
    while (index >= bottom && openers[index]?.mark !== closer.mark) index--
    const opener = openers[index]
    if (!opener || index < bottom) return
    const count = Math.min(opener.left, closer.left)
    for (let mark = 0; mark < count; mark++) {
      if (opener.start >= 0) found.add(opener.start + opener.left - 1 - mark)
      found.add(closer.start + closer.length - closer.left + mark)
    }
    opener.left -= count
    closer.left -= count
    openers.length = opener.left > 0 ? index + 1 : index
  }
}

function runAt(value: string, start: number, text: string): Run {
  const mark = text.charAt(0)
  const before = value.charAt(start - 1)
  const after = value.charAt(start + text.length)
  const leftFlanking =
    !space.test(after) && (!punctuation.test(after) || space.test(before) || punctuation.test(before))
  const rightFlanking =
    !space.test(before) && (!punctuation.test(before) || space.test(after) || punctuation.test(after))
  const underscore = mark === '_'
  return {
    start,
    mark,
    opens: leftFlanking && (!underscore || !rightFlanking || punctuation.test(before)),
    closes: rightFlanking && (!underscore || !leftFlanking || punctuation.test(after)),
    left: text.length,
    length: text.length
  }
}
