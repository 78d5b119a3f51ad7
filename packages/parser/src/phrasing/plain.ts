import type {Source} from '../source.js'
import {bracketedAt} from './bracketed.js'
import type {Leaves} from './leaves.js'

const bracket = /[([]/g

/** Reads words of plain text: events and timestamps in brackets, the rest is text. */
export function readPlain(source: Source, start: number, end: number, leaves: Leaves): void {
  let from = start
  bracket.lastIndex = start
  for (
    let match = bracket.exec(source.value);
    match && match.index < end;
    match = bracket.exec(source.value)
  ) {
    const node = bracketedAt(source, match.index, end)
    if (!node) continue
    leaves.text(from, match.index)
    leaves.node(node)
    from = match.index + node.value.length
    bracket.lastIndex = from
  }
  leaves.text(from, end)
}
