import {leavesOf} from '../../phrasing/leaves.js'
import type {Leaves} from '../../phrasing/leaves.js'
import {plainReader} from '../../phrasing/plain.js'
import type {ReadPhrasing} from '../../phrasing/reader.js'
import type {Source} from '../../source.js'
import type {Link} from '../../tree.js'
import type {Piece} from './pieces.js'

/** Reads spans of a page: tags are left out, references and breaks are edits, links are nodes. */
export function pageReader(source: Source, pieces: readonly Piece[]): ReadPhrasing {
  const readPlain = plainReader(source)
  let next = 0
  return (start, end, leaves) => {
    while (next > 0 && (pieces[next]?.start ?? source.value.length) > start) next--
    while (next < pieces.length && (pieces[next]?.end ?? 0) <= start) next++
    // A link may begin right before the first words.
    const linked = pieces[next - 1]?.kind === 'link' && (pieces[next]?.start ?? 0) >= start
    let index = linked ? next - 1 : next
    for (; index < pieces.length; index++) {
      const piece = pieces[index]
      if (!piece || piece.start >= end) break
      const close = piece.kind === 'link' ? linkEnd(index, end) : undefined
      if (close === undefined) readPiece(piece, start, end, leaves)
      else {
        const node = linkOf(piece, pieces.slice(index + 1, close), start, end)
        if (node) leaves.node(node)
        index = close
      }
    }
    next = Math.max(next, index - 1)
  }

  function readPiece(
    {kind, start: from, end: to, value}: Piece,
    start: number,
    end: number,
    leaves: Leaves
  ): void {
    if (kind === 'words') readPlain(Math.max(from, start), Math.min(to, end), leaves)
    else if (kind === 'reference' && from >= start && to <= end)
      leaves.replace({sourceStart: from, sourceEnd: to, value})
    else if (kind === 'break' && from >= start && to <= end)
      leaves.replace({sourceStart: from, sourceEnd: to, value: '\n'})
  }

  /** The piece that ends a link, in the same span; nothing where nothing is linked. */
  function linkEnd(index: number, end: number): number | undefined {
    if (pieces[index]?.value === '') return undefined
    for (let at = index + 1; at < pieces.length; at++) {
      const piece = pieces[at]
      if (piece?.kind === 'endLink') return at
      if (!piece || piece.end > end || piece.kind === 'link' || piece.kind === 'block') return undefined
    }
    return undefined
  }

  function linkOf(
    {value: url}: Piece,
    inner: readonly Piece[],
    start: number,
    end: number
  ): Link | undefined {
    const own = leavesOf(source)
    for (const {kind, start: from, end: to, value} of inner) {
      if (from < start || to > end) continue
      if (kind === 'words') own.text(from, to)
      else if (kind === 'reference') own.replace({sourceStart: from, sourceEnd: to, value})
    }
    const children = own.take().flatMap((node) => (node.type === 'text' ? [node] : []))
    const first = children[0]?.position
    const last = children.at(-1)?.position
    return first && last
      ? {type: 'link', url, children, position: {start: first.start, end: last.end}}
      : undefined
  }
}
