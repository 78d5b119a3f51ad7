import {Parser} from 'htmlparser2'
import type {Source} from '../../source.js'
import {blocks, leftOut, speakerClass, strong} from './elements.js'

/** A piece of a page in source order: words, a character reference, the border of something. */
export interface Piece {
  readonly kind: 'words' | 'reference' | 'break' | 'block' | 'strong' | 'endStrong' | 'link' | 'endLink'
  readonly start: number
  readonly end: number
  /** Of references: what they stand for. Of links: where they go. Of blocks: the name of the element that begins. */
  readonly value: string
}

/** Reads a page into pieces; elements that nobody says are left out. */
export function piecesOf(source: Source): Piece[] {
  const {value} = source
  const pieces: Piece[] = []
  /** The element that is left out, until its end. */
  let skipped: string | undefined
  const open: string[] = []
  let preformatted = 0
  /** `<cite>Ann:</cite> <time>0:12</time>` is all there is since the last block. */
  let cited = false
  let inside = 0
  const add = (kind: Piece['kind'], start: number, end: number, text = ''): void => {
    pieces.push({kind, start, end, value: text})
    if (kind === 'block') cited = false
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (skipped !== undefined) return
      const start = Math.min(parser.startIndex, value.length)
      const end = Math.min(parser.endIndex + 1, value.length)
      if (name === 'cite' || name === 'time') inside++
      if (name === 'cite' && cited) add('block', start, start)
      if (leftOut.has(name)) {
        skipped = name
        add('block', start, end)
      } else if (name === 'br') add('break', start, end)
      else if (blocks.has(name)) {
        add('block', start, end, name)
        if (name === 'pre') preformatted++
        if (strong.has(name)) add('strong', end, end)
      } else if (strong.has(name)) add('strong', start, end)
      else if (name === 'a') add('link', start, end, attributes['href'] ?? '')
      else if (speakerClass.test(attributes['class'] ?? '')) {
        open.push(name)
        add('strong', start, end)
        return
      }
      if (open.length > 0 && open.at(-1) === name) open.push('')
    },
    onclosetag(name) {
      const start = Math.min(parser.startIndex, value.length)
      const end = Math.min(parser.endIndex + 1, value.length)
      if (skipped !== undefined) {
        if (name === skipped) {
          skipped = undefined
          add('block', end, end)
        }
        return
      }
      if (name === 'cite' || name === 'time') inside--
      if (name === 'cite') cited = true
      if (strong.has(name)) add('endStrong', start, blocks.has(name) ? start : end)
      if (blocks.has(name)) {
        add('block', start, end)
        if (name === 'pre') preformatted--
      } else if (name === 'a') add('endLink', start, end)
      else if (open.length > 0 && (open.at(-1) === name || open.at(-1) === '')) {
        const own = open.pop()
        if (own === name) add('endStrong', start, end)
      }
    },
    ontext(data) {
      const start = Math.max(parser.startIndex, source.start)
      const end = Math.min(parser.endIndex + 1, value.length)
      if (skipped !== undefined || start >= end) return
      if (inside === 0 && cited && data.trim() !== '') cited = false
      if (value.charCodeAt(start) === 38 && value.slice(start, end) !== data)
        add('reference', start, end, data)
      else if (preformatted > 0) addLines(start, end)
      else add('words', start, end)
    }
  })

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

  parser.end(value)
  return pieces
}
