import type {Source} from '../../source.js'
import {timingsOn} from './timings.js'
import type {Timings} from './timings.js'

/** A block without a cue; a span of the source. */
export interface Aside {
  readonly kind: 'header' | 'style' | 'region' | 'comment' | 'stray'
  readonly start: number
  readonly end: number
}

/** A cue. */
export interface Cue {
  readonly kind: 'cue'
  readonly start: number
  readonly end: number
  readonly timings: Timings
  /** Where the text begins and ends. */
  readonly textStart: number
  readonly textEnd: number
}

/** A block of a WebVTT file. */
export type Block = Aside | Cue

const signature = /WEBVTT(?=[ \t\r\n]|$)/y

/** Splits a file into blocks as "collect a WebVTT block" does (WebVTT 6.1). */
export function blocksOf(source: Source): Block[] {
  const {value, lineStarts, lineEnds} = source
  const blocks: Block[] = []
  const count = lineStarts.length
  const isEmpty = (line: number): boolean => (lineStarts[line] ?? 0) >= (lineEnds[line] ?? 0)
  // `indexOf` would run to the end of the file where arrows are rare: the next arrow is kept.
  let arrow = value.indexOf('-->', source.start)
  const arrowOn = (line: number): boolean => {
    const from = lineStarts[line] ?? 0
    if (arrow >= 0 && arrow < from) arrow = value.indexOf('-->', from)
    return arrow >= from && arrow < (lineEnds[line] ?? 0)
  }
  let line = 0
  signature.lastIndex = source.start
  if (signature.test(value)) {
    line = 1
    while (line < count && !isEmpty(line) && !arrowOn(line)) line++
    blocks.push({kind: 'header', start: source.start, end: lineEnds[line - 1] ?? value.length})
  }
  while (line < count) {
    if (isEmpty(line)) {
      line++
      continue
    }
    line = collect(line)
  }
  return blocks

  /** Reads one block from a line on; returns the line after it. */
  function collect(first: number): number {
    const second = first + 1
    for (const at of [first, second]) {
      if (at >= count || isEmpty(at)) break
      if (!arrowOn(at)) continue
      const timings = timingsOn(value, lineStarts[at] ?? 0, lineEnds[at] ?? 0)
      const next = endOfBlock(at + 1)
      if (!timings) {
        blocks.push({kind: 'stray', start: lineStarts[first] ?? 0, end: lineEnds[next - 1] ?? value.length})
        return next
      }
      blocks.push({
        kind: 'cue',
        start: lineStarts[first] ?? 0,
        end: lineEnds[next - 1] ?? value.length,
        timings,
        textStart: Math.min(lineStarts[at + 1] ?? value.length, lineEnds[next - 1] ?? value.length),
        textEnd: lineEnds[next - 1] ?? value.length
      })
      return next
    }
    const next = endOfBlock(first)
    const start = lineStarts[first] ?? 0
    blocks.push({
      kind: kindOf(value.slice(start, lineEnds[first])),
      start,
      end: lineEnds[next - 1] ?? value.length
    })
    return next
  }

  function endOfBlock(from: number): number {
    let at = from
    while (at < count && !isEmpty(at) && !arrowOn(at)) at++
    return at
  }
}

function kindOf(line: string): 'style' | 'region' | 'comment' | 'stray' {
  if (/^NOTE(?:[ \t]|$)/.test(line)) return 'comment'
  if (/^STYLE[ \t\f]*$/.test(line)) return 'style'
  return /^REGION[ \t\f]*$/.test(line) ? 'region' : 'stray'
}
