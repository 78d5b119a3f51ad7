import type {Heading, Note, PhrasingContent, Root, Text, Turn} from './tree.js'

/**
 * The words that lie in a span of the source, as they were said: repairs applied, markup, labels,
 * events and timings left out, segments joined by one space, runs of white space joined.
 *
 * A repair that the span cuts is taken whole.
 *
 * @param start First UTF-16 code unit of the span in the source.
 * @param end One past its last code unit.
 */
export function textBetween(tree: Root, start: number, end: number): string {
  const parts: string[] = []
  for (const node of tree.children) {
    if (node.type === 'metadata') continue
    const {position} = node
    if (position && ((position.end.offset ?? 0) <= start || (position.start.offset ?? 0) >= end)) continue
    addNode(node, start, end, parts)
    parts.push(' ')
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function addNode(node: Turn | Heading | Note, start: number, end: number, parts: string[]): void {
  if (node.type !== 'turn') {
    addPhrasing(node.children, start, end, parts)
    return
  }
  for (const segment of node.children) {
    addPhrasing(segment.children, start, end, parts)
    parts.push(' ')
  }
}

function addPhrasing(
  children: readonly PhrasingContent[],
  start: number,
  end: number,
  parts: string[]
): void {
  for (const child of children) {
    if (child.type === 'text') parts.push(leafBetween(child, start, end))
    else if (child.type === 'link') addPhrasing(child.children, start, end, parts)
  }
}

/** The part of a leaf's value whose source lies in the span. */
function leafBetween(leaf: Text, start: number, end: number): string {
  const from = leaf.position?.start.offset
  const to = leaf.position?.end.offset
  if (from === undefined || to === undefined || to <= start || from >= end) return ''
  if (start <= from && to <= end) return leaf.value
  let text = ''
  let at = 0
  let source = from
  const run = (valueEnd: number): void => {
    const first = Math.max(at, at + start - source)
    const last = Math.min(valueEnd, at + end - source)
    if (first < last) text += leaf.value.slice(first, last)
  }
  for (const edit of leaf.edits ?? []) {
    run(edit.valueStart)
    if (edit.sourceStart < end && edit.sourceEnd > start)
      text += leaf.value.slice(edit.valueStart, edit.valueEnd)
    at = edit.valueEnd
    source = edit.sourceEnd
  }
  run(leaf.value.length)
  return text
}
