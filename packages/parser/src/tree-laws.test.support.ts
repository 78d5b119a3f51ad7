import {brokenGaps} from './gap-law.test.support.js'
import type {Node, Root} from './tree.js'

/** What is wrong with a tree, as sentences; empty when every law of `docs/tree.md` holds. */
export function brokenLaws(tree: Root, source: string): string[] {
  const wrong: string[] = []
  const turns = new Set<string>()
  const speakers = new Set(tree.speakers.map(({id}) => id))
  let leafEnd = 0
  if (speakers.size !== tree.speakers.length) wrong.push('speaker ids repeat')

  const visit = (node: Node, from: number, to: number): void => {
    const {position} = node
    let start = from
    let end = to
    if (position) {
      start = position.start.offset ?? -1
      end = position.end.offset ?? -1
      if (!(from <= start && start <= end && end <= to))
        wrong.push(`${node.type} ${start}-${end} leaves ${from}-${to}`)
      for (const point of [position.start, position.end]) {
        const before = source.slice(source.startsWith('\uFEFF') ? 1 : 0, point.offset)
        const lines = before.split(/\r\n|\n|\r/)
        // An offset between `\r` and `\n` is no place to stop at.
        if (before.endsWith('\r') && source.charAt(point.offset ?? 0) === '\n') continue
        const column = (lines.at(-1)?.length ?? 0) + 1
        if (point.line !== lines.length || point.column !== column) {
          wrong.push(`${node.type} at ${point.line}:${point.column}, expected ${lines.length}:${column}`)
        }
      }
    } else wrong.push(`${node.type} has no position`)
    if ('value' in node) {
      let value = ''
      let at = start
      for (const edit of 'edits' in node ? (node.edits ?? []) : []) {
        value += source.slice(at, edit.sourceStart)
        if (value.length !== edit.valueStart || edit.sourceStart < at || edit.sourceEnd > end)
          wrong.push('edits are off')
        value += node.value.slice(edit.valueStart, edit.valueEnd)
        at = edit.sourceEnd
      }
      value += source.slice(at, end)
      if (value !== node.value) wrong.push(`${node.type} \`${node.value}\` stands for \`${value}\``)
      if (start < leafEnd) wrong.push(`${node.type} at ${start} begins before ${leafEnd}`)
      leafEnd = end
    }
    if (node.type === 'turn') {
      if (node.resumes !== undefined && !turns.has(node.resumes))
        wrong.push(`${node.id} resumes no earlier turn`)
      if (turns.has(node.id)) wrong.push(`${node.id} stands twice`)
      turns.add(node.id)
      if (node.speaker !== undefined && !speakers.has(node.speaker))
        wrong.push(`${node.id} has no such speaker`)
    }
    if ('children' in node) for (const child of node.children) visit(child, start, end)
  }
  visit(tree, 0, source.length)
  return [...wrong, ...brokenGaps(tree, source)]
}
