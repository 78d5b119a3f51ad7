import {leavesOf} from '../../phrasing/leaves.js'
import type {Leaves} from '../../phrasing/leaves.js'
import {plainReader} from '../../phrasing/plain.js'
import type {ReadPhrasing} from '../../phrasing/reader.js'
import type {Source} from '../../source.js'
import type {Link, Text} from '../../tree.js'
import {mark} from './piece-list.js'
import type {Pieces} from './piece-list.js'

/** Reads spans of a page: tags are left out, references and breaks are edits, links are nodes. */
export function pageReader(source: Source, pieces: Pieces): ReadPhrasing {
  const readPlain = plainReader(source)
  const linked = leavesOf(source)
  let next = 0
  return (start, end, leaves) => {
    while (next > 0 && (next >= pieces.length || pieces.start(next) > start)) next--
    while (next < pieces.length && pieces.end(next) <= start) next++
    // A link may begin right before the first words.
    const before = next > 0 && pieces.kind(next - 1) === mark.link
    let index = before && (next >= pieces.length || pieces.start(next) >= start) ? next - 1 : next
    for (; index < pieces.length && pieces.start(index) < end; index++) {
      const close = pieces.kind(index) === mark.link ? linkEnd(index, end) : -1
      if (close < 0) readPiece(index, start, end, leaves)
      else {
        const node = linkOf(index, close, start, end)
        if (node) leaves.node(node)
        index = close
      }
    }
    next = Math.max(next, index - 1)
  }

  function readPiece(index: number, start: number, end: number, leaves: Leaves): void {
    const kind = pieces.kind(index)
    const from = pieces.start(index)
    const to = pieces.end(index)
    if (kind === mark.words) readPlain(Math.max(from, start), Math.min(to, end), leaves)
    else if (from < start || to > end) return
    else if (kind === mark.reference)
      leaves.replace({sourceStart: from, sourceEnd: to, value: pieces.value(index)})
    else if (kind === mark.break) leaves.replace({sourceStart: from, sourceEnd: to, value: '\n'})
  }

  /** The piece that ends a link, in the same span; -1 where nothing is linked. */
  function linkEnd(index: number, end: number): number {
    if (pieces.value(index) === '') return -1
    for (let at = index + 1; at < pieces.length; at++) {
      const kind = pieces.kind(at)
      if (kind === mark.endLink) return at
      if (pieces.end(at) > end || kind === mark.link || kind === mark.block) return -1
    }
    return -1
  }

  /** The link between two pieces. */
  function linkOf(open: number, close: number, start: number, end: number): Link | undefined {
    for (let index = open + 1; index < close; index++) {
      const from = pieces.start(index)
      const to = pieces.end(index)
      if (from < start || to > end) continue
      const kind = pieces.kind(index)
      if (kind === mark.words) linked.text(from, to)
      else if (kind === mark.reference)
        linked.replace({sourceStart: from, sourceEnd: to, value: pieces.value(index)})
    }
    const children = linked.take().filter((node): node is Text => node.type === 'text')
    const first = children[0]?.position
    const last = children.at(-1)?.position
    return first && last
      ? {type: 'link', url: pieces.value(open), children, position: {start: first.start, end: last.end}}
      : undefined
  }
}
