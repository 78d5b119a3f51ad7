import {finderOf} from '../../finder.js'
import {bracketedAt} from '../../phrasing/bracketed.js'
import {entityAt} from '../../phrasing/entities.js'
import type {Leaves} from '../../phrasing/leaves.js'
import type {Source} from '../../source.js'
import {pageMark, recordTag, timeMark} from './syntax.js'

/** Reads words of the Record: tags and marks of pages are left out, character references are edits. */
export function recordReader(source: Source): (start: number, end: number, leaves: Leaves) => void {
  const {value} = source
  const next = finderOf(value, /[&(<[{]/g)
  const skipped = (at: number, end: number): number => {
    const character = value.charAt(at)
    for (const {pattern} of [character === '<' ? recordTag : character === '[' ? pageMark : timeMark]) {
      pattern.lastIndex = at
      if (pattern.test(value) && pattern.lastIndex <= end) return pattern.lastIndex
    }
    return at
  }
  return (start, end, leaves) => {
    let from = start
    for (let at = next(start); at < end; at = next(at)) {
      const entity = value.charAt(at) === '&' ? entityAt(value, at) : undefined
      if (entity && entity.end <= end) {
        leaves.text(from, at)
        leaves.replace({sourceStart: at, sourceEnd: entity.end, value: entity.text})
        from = at = entity.end
        continue
      }
      const over = skipped(at, end)
      if (over > at) {
        leaves.text(from, at)
        from = at = over
        continue
      }
      const node = bracketedAt(source, at, end)
      if (!node) {
        at++
        continue
      }
      leaves.text(from, at)
      leaves.node(node)
      from = at += node.value.length
    }
    leaves.text(from, end)
  }
}
