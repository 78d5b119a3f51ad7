import type {Heading, Note, PhrasingContent, Root, Segment, Text, Time, Turn} from '@dicta/parser'
import type {Span} from './span.js'

/**
 * The joined, normalized text of a turn, a heading or a note, with the way back to the source.
 *
 * Cues and paragraphs are joined by one space, runs of white space become one space, events and
 * timestamps are left out. `textBetween` of `@dicta/parser` joins in the same way, so the slice of
 * a passage equals the `textBetween` of the source span it maps to.
 */
export interface Passage {
  readonly text: string
  readonly node: Turn | Heading | Note
  /** The turn, or `null` in headings and notes. */
  readonly turn: Turn | null
  /** Offsets in `text` where a paragraph begins: no sentence goes across. */
  readonly breaks: readonly number[]
  /** The smallest source span that holds the words of a (non-empty) span of `text`. */
  toSource(span: Span): Span
  /** Line and column in the source of an offset of `text`, both from 1. */
  pointAt(offset: number): {readonly line: number; readonly column: number}
  /** When the words at an offset of `text` were said, in milliseconds; `null` without times. */
  timeAt(offset: number): number | null
}

/** A stretch of `text` that maps to the source in one step. */
interface Piece {
  readonly start: number
  readonly source: number
  /** Where the source of a repaired or squeezed stretch ends; -1 where the two run in parallel. */
  readonly sourceEnd: number
  readonly line: number
  /** Source offset at which that line begins. */
  readonly lineStart: number
}

const lineEnding = /\r\n|\r|\n/g
const irregular = /[^\S ]|\s{2}/

/** The passages of a tree, in source order. Nodes without a position are left out. */
export function passages(tree: Root): Passage[] {
  const found: Passage[] = []
  for (const node of tree.children) {
    if (node.type === 'metadata') continue
    const passage = passageOf(node)
    if (passage.text) found.push(passage)
  }
  return found
}

/** The passage of one node. */
function passageOf(node: Turn | Heading | Note): Passage {
  const joiner = new Joiner()
  if (node.type === 'turn') {
    joiner.time(node.time)
    let before: Segment | undefined
    for (const segment of node.children) {
      joiner.gap(before !== undefined && !(isCue(before) && isCue(segment)))
      joiner.time(segment.time)
      joiner.phrasing(segment.children)
      before = segment
    }
  } else {
    joiner.phrasing(node.children)
  }
  const {text, pieces, times, breaks} = joiner
  return {
    text,
    node,
    turn: node.type === 'turn' ? node : null,
    breaks,
    toSource({start, end}) {
      const first = pieceAt(pieces, start)
      const last = pieceAt(pieces, end - 1)
      return {
        start: first.sourceEnd < 0 ? first.source + start - first.start : first.source,
        end: last.sourceEnd < 0 ? last.source + end - last.start : last.sourceEnd
      }
    },
    pointAt(offset) {
      const piece = pieceAt(pieces, offset)
      const source = piece.sourceEnd < 0 ? piece.source + offset - piece.start : piece.source
      return {line: piece.line, column: source - piece.lineStart + 1}
    },
    timeAt(offset) {
      let low = 0
      let high = times.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((times[middle]?.start ?? 0) <= offset) low = middle + 1
        else high = middle
      }
      return times[low - 1]?.startMs ?? null
    }
  }
}

/** A segment with a start and an end is a cue: sentences run on from one to the next. */
function isCue(segment: Segment): boolean {
  return segment.time?.endMs !== undefined
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    // `middle` lies in the array: `low` ≥ 0 and `high` < length.
    if (pieces[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (!piece) throw new RangeError(`Unexpected offset \`${offset}\` in an empty passage`)
  return piece
}

/** Collects text and its map; owns the state of one passage while it is built. */
class Joiner {
  text = ''
  readonly pieces: Piece[] = []
  readonly times: Array<{start: number; startMs: number}> = []
  readonly breaks: number[] = []
  /** Source span of white space that is written when a word follows. */
  #space: {source: number; sourceEnd: number} | undefined
  #break = false
  #line = 1
  #lineStart = 0

  /** Ends a segment: the next word is set off by a space, after a paragraph also by a break. */
  gap(paragraph: boolean): void {
    if (this.text === '') return
    this.#space ??= {source: -1, sourceEnd: -1}
    if (paragraph) this.#break = true
  }

  time(time: Time | undefined): void {
    if (time) this.times.push({start: this.text.length, startMs: time.startMs})
  }

  phrasing(children: readonly PhrasingContent[]): void {
    for (const child of children) {
      if (child.type === 'text') this.leaf(child)
      else if (child.type === 'link') this.phrasing(child.children)
      else if (child.type === 'timestamp') this.time(child.time)
    }
  }

  leaf(leaf: Text): void {
    const from = leaf.position?.start
    const source = from?.offset
    if (from === undefined || source === undefined) return
    this.#line = from.line
    this.#lineStart = source - from.column + 1
    let at = 0
    let offset = source
    for (const edit of leaf.edits ?? []) {
      this.run(leaf.value.slice(at, edit.valueStart), offset)
      this.repaired(leaf.value.slice(edit.valueStart, edit.valueEnd), edit.sourceStart, edit.sourceEnd)
      at = edit.valueEnd
      offset = edit.sourceEnd
    }
    this.run(at === 0 ? leaf.value : leaf.value.slice(at), offset)
  }

  /** Text that stands in the source as it is. */
  run(value: string, source: number): void {
    if (value === '') return
    if (!irregular.test(value) && !value.startsWith(' ') && !value.endsWith(' ')) {
      this.words(value, source, -1)
      return
    }
    const word = /\S+(?: \S+)*/g
    let last = 0
    for (let match = word.exec(value); match; match = word.exec(value)) {
      if (match.index > last) this.gapIn(value, last, match.index, source)
      this.words(match[0], source + match.index, -1)
      last = match.index + match[0].length
    }
    if (last < value.length) this.gapIn(value, last, value.length, source)
  }

  /** White space inside a leaf, line endings among it. */
  gapIn(value: string, start: number, end: number, source: number): void {
    this.#space ??= {source: source + start, sourceEnd: source + end}
    for (const match of value.slice(start, end).matchAll(lineEnding)) {
      this.#line++
      this.#lineStart = source + start + match.index + match[0].length
    }
  }

  /** Text that stands for other characters of the source. */
  repaired(value: string, source: number, sourceEnd: number): void {
    const squeezed = value.replace(/\s+/g, ' ')
    const words = squeezed.trim()
    if (squeezed.startsWith(' ')) this.#space ??= {source, sourceEnd}
    if (words) this.words(words, source, sourceEnd)
    if (words && squeezed.endsWith(' ')) this.#space ??= {source, sourceEnd}
  }

  words(value: string, source: number, sourceEnd: number): void {
    if (this.#space) {
      if (this.text !== '') {
        const {source: from, sourceEnd: to} = this.#space
        // A space between segments stands for no character of its own: it maps to where words go on.
        this.push(from < 0 ? source : from, from < 0 ? source : to)
        this.text += ' '
        if (this.#break) this.breaks.push(this.text.length)
      }
      this.#space = undefined
    }
    this.#break = false
    this.push(source, sourceEnd)
    this.text += value
  }

  push(source: number, sourceEnd: number): void {
    const {pieces, text} = this
    pieces.push({start: text.length, source, sourceEnd, line: this.#line, lineStart: this.#lineStart})
  }
}
