import {characterFinder} from '../finder.js'
import type {Source} from '../source.js'
import {bracketedAt} from './bracketed.js'
import type {ReadPhrasing} from './reader.js'

/** Reads words of plain text: events and timestamps in brackets, the rest is text. */
export function plainReader(source: Source): ReadPhrasing {
  const next = characterFinder(source.value, '([\\')
  return (start, end, leaves) => {
    let from = start
    for (let at = next(start); at < end; at = next(at)) {
      const node = bracketedAt(source, at, end)
      if (!node) {
        at++
        continue
      }
      leaves.text(from, at)
      leaves.node(node)
      at += node.value.length
      from = at
    }
    leaves.text(from, end)
  }
}
