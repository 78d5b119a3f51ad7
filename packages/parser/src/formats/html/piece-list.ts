/** What a piece of a page is, as a number. `mark.words` has its start and end, others have a value, too. */
export const mark = {
  words: 0,
  /** A character reference; its value is what it stands for. */
  reference: 1,
  break: 2,
  /** The border of a block; its value is the name of the element that begins. */
  block: 3,
  strong: 4,
  endStrong: 5,
  /** Its value is where it goes. */
  link: 6,
  endLink: 7
} as const

const kindBits = 3
const kindMask = 7
/** Lengths and places of values from here on do not fit into their rows. */
const tooLong = 0xffff
const tooMany = 0xffff >> kindBits

/**
 * The pieces of a page in source order: words, character references, the borders of things. Numbers in
 * rows, since a page has a piece for every ten characters, and an object takes five times the room.
 */
export interface Pieces {
  /** How many there are. */
  readonly length: number
  /** One of `mark`. */
  kind(index: number): number
  start(index: number): number
  end(index: number): number
  value(index: number): string
}

/** Pieces that are being collected. */
export interface PieceList extends Pieces {
  readonly length: number
  add(kind: number, start: number, end: number, value: string): void
}

/** Makes an empty list for a page of so many characters. */
export function pieceList(characters: number): PieceList {
  let starts = new Uint32Array((characters >> 3) + 16)
  let lengths = new Uint16Array(starts.length)
  /** The kind, and above it the place of the value among the values. */
  let marks = new Uint16Array(starts.length)
  let length = 0
  /** Names of elements and references recur: each is kept once. */
  const values = ['']
  const places = new Map([['', 0]])
  /** What does not fit, by piece. */
  const longEnds = new Map<number, number>()
  const moreValues = new Map<number, string>()
  return {
    get length() {
      return length
    },
    kind: (index) => (marks[index] ?? 0) & kindMask,
    start: (index) => starts[index] ?? 0,
    end(index) {
      const own = lengths[index] ?? 0
      return own === tooLong ? (longEnds.get(index) ?? 0) : (starts[index] ?? 0) + own
    },
    value(index) {
      const place = (marks[index] ?? 0) >> kindBits
      return place === tooMany ? (moreValues.get(index) ?? '') : (values[place] ?? '')
    },
    add(kind, start, end, value) {
      if (length === starts.length) grow()
      starts[length] = start
      lengths[length] = Math.min(end - start, tooLong)
      if (end - start >= tooLong) longEnds.set(length, end)
      marks[length] = value === '' ? kind : kind | (placeOf(value) << kindBits)
      length++
    }
  }

  function placeOf(value: string): number {
    const known = places.get(value)
    if (known !== undefined) return known
    if (values.length === tooMany) {
      moreValues.set(length, value)
      return tooMany
    }
    places.set(value, values.length)
    return values.push(value) - 1
  }

  function grow(): void {
    const [fewerStarts, fewerLengths, fewerMarks] = [starts, lengths, marks]
    starts = new Uint32Array(length * 2)
    lengths = new Uint16Array(length * 2)
    marks = new Uint16Array(length * 2)
    starts.set(fewerStarts)
    lengths.set(fewerLengths)
    marks.set(fewerMarks)
  }
}
