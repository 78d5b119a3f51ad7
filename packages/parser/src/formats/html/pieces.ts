import type {Source} from '../../source.js'
import {blocks, boldStyle, closed, inHead, leftOut, speakerClass, strong} from './elements.js'
import {readTags} from './tags.js'

/** A piece of a page in source order: words, a character reference, the border of something. */
export interface Piece {
  readonly kind: 'words' | 'reference' | 'break' | 'block' | 'strong' | 'endStrong' | 'link' | 'endLink'
  readonly start: number
  readonly end: number
  /** Of references: what they stand for. Of links: where they go. Of blocks: the name of the element that begins. */
  readonly value: string
}

/** Counts an element that always has an end tag; how many are open then. */
function count(counts: Map<string, number>, name: string, step: number): number {
  const next = (counts.get(name) ?? 0) + step
  if (closed.has(name)) counts.set(name, Math.max(next, 0))
  return next
}

/** Reads a page into pieces; elements that nobody says are left out. */
export function piecesOf(source: Source): Piece[] {
  const {value} = source
  const pieces: Piece[] = []
  /** The element that is left out, until its end. */
  let skipped: string | undefined
  /** How many elements are open, by name: outside of what is left out, and within. */
  const outer = new Map<string, number>()
  const inner = new Map<string, number>()
  /** Elements that set a name off by their class, and those of the same name within them. */
  const named: string[] = []
  let preformatted = 0
  /** `<cite>Ann:</cite> <time>0:12</time>` is all there is since the last block. */
  let cited = false
  let inside = 0
  const add = (kind: Piece['kind'], start: number, end: number, text = ''): void => {
    pieces.push({kind, start, end, value: text})
    if (kind === 'block') cited = false
  }

  readTags(value, {
    open(name, attributes, start, end) {
      if (skipped === 'head' && !inHead.has(name)) skipped = undefined
      if (skipped !== undefined) {
        count(inner, name, 1)
        return
      }
      count(outer, name, 1)
      if (name === 'cite' || name === 'time') inside++
      if (name === 'cite' && cited) add('block', start, start)
      if (leftOut.has(name)) {
        skipped = name
        inner.clear()
        add('block', start, end)
        return
      }
      const sets =
        speakerClass.test(attributes.get('class') ?? '') || boldStyle.test(attributes.get('style') ?? '')
      if (name === 'br') add('break', start, end)
      else if (name === 'a') add('link', start, end, attributes.get('href') ?? '')
      else if (blocks.has(name)) {
        add('block', start, end, name)
        if (name === 'pre') preformatted++
        if (sets || strong.has(name)) add('strong', end, end)
      } else if (strong.has(name)) add('strong', start, end)
      else if (sets) {
        named.push(name)
        add('strong', start, end)
        return
      }
      if (named.length > 0 && named.at(-1) === name) named.push('')
    },
    close(name, start, end) {
      if (skipped !== undefined) {
        if (name === skipped) add('block', end, end)
        // `<div><nav>…</div>`: the end of what stands around it is its end, too.
        else if (count(inner, name, -1) >= 0 || (outer.get(name) ?? 0) === 0) return
        skipped = undefined
        if (!closed.has(name)) return
      }
      count(outer, name, -1)
      if (name === 'cite' || name === 'time') inside = Math.max(inside - 1, 0)
      if (name === 'cite') cited = true
      if (strong.has(name)) add('endStrong', start, blocks.has(name) ? start : end)
      if (blocks.has(name)) {
        add('block', start, end)
        if (name === 'pre') preformatted = Math.max(preformatted - 1, 0)
      } else if (name === 'a') add('endLink', start, end)
      else if (name === 'br') add('break', start, end)
      else if (named.at(-1) === name || named.at(-1) === '') closeNamed(name, start, end)
    },
    words(from, end) {
      const start = Math.max(from, source.start)
      if (skipped !== undefined || start >= end) return
      if (inside === 0 && cited && value.slice(start, end).trim() !== '') cited = false
      if (preformatted > 0) addLines(start, end)
      else add('words', start, end)
    },
    reference(start, end, meant) {
      if (skipped === undefined) add('reference', start, end, meant)
    }
  })
  return pieces

  function closeNamed(name: string, start: number, end: number): void {
    const open = named.at(-1) === '' ? named.findLast((one) => one !== '') : named.at(-1)
    if (open !== name) return
    if (named.pop() === name) add('endStrong', start, end)
  }

  /** Line endings count where white space does. */
  function addLines(start: number, end: number): void {
    let from = start
    for (let at = start; at < end; at++) {
      const character = value.charAt(at)
      if (character !== '\n' && character !== '\r') continue
      if (at > from) add('words', from, at)
      const next = character === '\r' && value.charAt(at + 1) === '\n' && at + 1 < end ? at + 2 : at + 1
      add('break', at, next)
      from = next
      at = next - 1
    }
    if (from < end) add('words', from, end)
  }
}
