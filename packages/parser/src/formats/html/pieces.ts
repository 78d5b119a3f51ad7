import type {Source} from '../../source.js'
import {boldStyle, speakerClass, trait, traitsOf} from './elements.js'
import {mark, pieceList} from './piece-list.js'
import type {Pieces} from './piece-list.js'
import {readTags} from './tags.js'

/** Counts an element that always has an end tag; how many are open then. */
function count(counts: Map<string, number>, name: string, traits: number, step: number): number {
  if ((traits & trait.closed) === 0) return step
  const next = (counts.get(name) ?? 0) + step
  counts.set(name, Math.max(next, 0))
  return next
}

/** Reads a page into pieces; elements that nobody says are left out. */
export function piecesOf(source: Source): Pieces {
  const {value} = source
  const pieces = pieceList(value.length)
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
  const add = (kind: number, start: number, end: number, text = ''): void => {
    pieces.add(kind, start, end, text)
    if (kind === mark.block) cited = false
  }

  readTags(value, {
    open(name, attributes, start, end) {
      const traits = traitsOf(name)
      const block = (traits & trait.block) !== 0
      const bold = (traits & trait.strong) !== 0
      if (skipped === 'head' && (traits & trait.inHead) === 0) skipped = undefined
      if (skipped !== undefined) {
        count(inner, name, traits, 1)
        return
      }
      count(outer, name, traits, 1)
      if (name === 'cite' || name === 'time') inside++
      if (name === 'cite' && cited) add(mark.block, start, start)
      if ((traits & trait.leftOut) !== 0) {
        skipped = name
        inner.clear()
        add(mark.block, start, end)
        return
      }
      const sets =
        (attributes.class !== '' && speakerClass.test(attributes.class)) ||
        (attributes.style !== '' && boldStyle.test(attributes.style))
      if (name === 'br') add(mark.break, start, end)
      else if (name === 'a') add(mark.link, start, end, attributes.href)
      else if (block) {
        add(mark.block, start, end, name)
        if (name === 'pre') preformatted++
        if (sets || bold) add(mark.strong, end, end)
      } else if (bold) add(mark.strong, start, end)
      else if (sets) {
        named.push(name)
        add(mark.strong, start, end)
        return
      }
      if (named.length > 0 && named.at(-1) === name) named.push('')
    },
    close(name, start, end) {
      const traits = traitsOf(name)
      const block = (traits & trait.block) !== 0
      const bold = (traits & trait.strong) !== 0
      if (skipped !== undefined) {
        if (name === skipped) add(mark.block, end, end)
        // `<div><nav>…</div>`: the end of what stands around it is its end, too.
        else if (count(inner, name, traits, -1) >= 0 || (outer.get(name) ?? 0) === 0) return
        skipped = undefined
        if ((traits & trait.closed) === 0) return
      }
      count(outer, name, traits, -1)
      if (name === 'cite' || name === 'time') inside = Math.max(inside - 1, 0)
      if (name === 'cite') cited = true
      if (bold) add(mark.endStrong, start, block ? start : end)
      if (block) {
        add(mark.block, start, end)
        if (name === 'pre') preformatted = Math.max(preformatted - 1, 0)
      } else if (name === 'a') add(mark.endLink, start, end)
      else if (name === 'br') add(mark.break, start, end)
      else if (named.at(-1) === name || named.at(-1) === '') closeNamed(name, start, end)
    },
    words(from, end) {
      const start = Math.max(from, source.start)
      if (skipped !== undefined || start >= end) return
      if (inside === 0 && cited && value.slice(start, end).trim() !== '') cited = false
      if (preformatted > 0) addLines(start, end)
      else add(mark.words, start, end)
    },
    reference(start, end, meant) {
      if (skipped === undefined) add(mark.reference, start, end, meant)
    }
  })
  return pieces

  function closeNamed(name: string, start: number, end: number): void {
    const open = named.at(-1) === '' ? named.findLast((one) => one !== '') : named.at(-1)
    if (open !== name) return
    if (named.pop() === name) add(mark.endStrong, start, end)
  }

  /** Line endings count where white space does. */
  function addLines(start: number, end: number): void {
    let from = start
    for (let at = start; at < end; at++) {
      const character = value.charAt(at)
      if (character !== '\n' && character !== '\r') continue
      if (at > from) add(mark.words, from, at)
      const next = character === '\r' && value.charAt(at + 1) === '\n' && at + 1 < end ? at + 2 : at + 1
      add(mark.break, at, next)
      from = next
      at = next - 1
    }
    if (from < end) add(mark.words, from, end)
  }
}
